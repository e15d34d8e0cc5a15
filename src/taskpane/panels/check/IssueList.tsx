import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import { VirtualList } from '../../shell/VirtualList';
import type { IssueItem } from './issueItems';

export { LINE_BUTTON } from '../../shell/VirtualList';

interface IssueListProps {
  readonly items: readonly IssueItem[];
  readonly render: (item: IssueItem, tabIndex: 0 | -1) => ReactNode;
}

/** The headings of the rules and the issues below them. */
export function IssueList({ items, render }: IssueListProps): ReactElement {
  const { check } = useTexts();
  return (
    <VirtualList
      label={check.list}
      items={items}
      estimateSize={({ kind }) => (kind === 'group' ? 52 : 68)}
      render={render}
    />
  );
}
