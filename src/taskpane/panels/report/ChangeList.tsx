import type { ReactElement } from 'react';
import { useTexts } from '../../language/LanguageContext';
import type { ReportChange } from '../../port/ReportPort';
import { useSectionStyles } from './useSectionStyles';

interface ChangeListProps {
  readonly sheet: string;
  readonly changes: readonly ReportChange[];
}

/** What would be another in the report sheet that is there. */
export function ChangeList({ sheet, changes }: ChangeListProps): ReactElement {
  const styles = useSectionStyles();
  const { report: texts } = useTexts();
  if (changes.length === 0) return <p className={styles.quiet}>{texts.changes(sheet, 0)}</p>;
  return (
    <details>
      <summary>{texts.changes(sheet, changes.length)}</summary>
      <ul className={styles.list} lang="vi">
        {changes.map(({ label, before, after }, index) => (
          <li key={index}>{texts.change(label, before, after)}</li>
        ))}
      </ul>
    </details>
  );
}
