import type { ReactElement } from 'react';
import { Link } from '@fluentui/react-components';
import type { Finding } from '../../../core/report/reconcile/Finding';
import { workbookOfSheet } from '../../../core/sheet/foreignSheet';
import { useTexts } from '../../language/LanguageContext';
import { useSectionStyles } from './useSectionStyles';

/** More of them would push the report itself out of sight. */
const SHOWN = 3;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onShow: (indicator: string) => void;
}

/** What does not fit together in the figures, each with the way to where it can be looked at. */
export function FindingList({ findings, onGoTo, onShow }: FindingListProps): ReactElement | null {
  const styles = useSectionStyles();
  const { report: texts } = useTexts();
  if (findings.length === 0) return null;
  const way = ({ sheet, rows, indicator }: Finding): ReactElement | null => {
    if (sheet !== undefined && workbookOfSheet(sheet) === undefined) {
      const [row = 1] = rows ?? [];
      return (
        <Link as="button" onClick={() => onGoTo(sheet, `${row}:${row}`)}>
          {texts.goToRows(sheet)}
        </Link>
      );
    }
    if (indicator === undefined) return null;
    return (
      <Link as="button" onClick={() => onShow(indicator)}>
        {texts.seeLine}
      </Link>
    );
  };
  const items = (some: readonly Finding[]): ReactElement => (
    <ul className={styles.list}>
      {some.map((finding) => (
        <li key={finding.message}>
          <span lang="vi">{finding.message}</span> {way(finding)}
        </li>
      ))}
    </ul>
  );
  const others = findings.slice(SHOWN);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.findings(findings.length)}</h2>
      {items(findings.slice(0, SHOWN))}
      {others.length > 0 && (
        <details>
          <summary>{texts.moreFindings(others.length)}</summary>
          {items(others)}
        </details>
      )}
    </section>
  );
}
