import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../../core/rules/Issue';
import { useTexts } from '../../language/LanguageContext';
import type { IgnoredIssue } from '../../port/ExcelPort';
import { issueId } from './issueId';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  summary: { cursor: 'pointer' },
});

interface IgnoredListProps {
  readonly list: readonly IgnoredIssue[];
  readonly onRestore: (issue: Issue) => void;
}

/** What was ignored and why; each can be taken up again. */
export function IgnoredList({ list, onRestore }: IgnoredListProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  return (
    <details>
      <summary className={styles.summary}>{check.ignore.shown(list.length)}</summary>
      <ul className={styles.list}>
        {list.map(({ issue, reason }) => (
          <li key={issueId(issue)}>
            <div>{issue.message}</div>
            <div className={styles.quiet}>
              {check.at(issue.sheet, issue.cell)} · {check.ignore.because(reason)}
            </div>
            <Button size="small" onClick={() => onRestore(issue)}>
              {check.ignore.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
