import type { ReactElement } from 'react';
import { DEFAULT_SETTINGS } from '../../../core/report/ReportSettings';
import { useTexts } from '../../language/LanguageContext';
import type { ReportPreview } from '../../port/ExcelPort';
import { BreakdownTable } from './BreakdownTable';
import { ChangeList } from './ChangeList';
import { FindingList } from './FindingList';
import { Narrative } from './Narrative';
import { PreviewTable } from './PreviewTable';
import { useSectionStyles } from './useSectionStyles';

interface ReportContentProps {
  readonly preview: ReportPreview;
  /** The sheet says this already. */
  readonly isWritten: boolean;
  readonly onGoTo: (sheet: string, address: string) => void;
  /** Shows the rows behind the figure of a line. */
  readonly onShow: (indicator: string) => void;
}

/** The report before it is written: what to look at first, then the tables, the notes and the text. */
export function ReportContent({ preview, isWritten, onGoTo, onShow }: ReportContentProps): ReactElement {
  const styles = useSectionStyles();
  const { report: texts, plan } = useTexts();
  const { summary, settings, changes } = preview;
  const { breakdowns = [], notes, findings = [], indicators, sheetName } = summary;
  const sumUp = plan.sumUp(indicators);
  return (
    <>
      {sumUp !== undefined && <p className={styles.text}>{sumUp}</p>}
      <FindingList findings={findings} onGoTo={onGoTo} onShow={onShow} />
      {changes && !isWritten && <ChangeList sheet={sheetName} changes={changes} />}
      <section className={styles.section}>
        <h2 className={styles.title}>{isWritten ? texts.writtenTable(sheetName) : texts.previewTable(sheetName)}</h2>
        <p className={styles.quiet}>{texts.scrollHint}</p>
        {indicators.length > 0 && (
          <PreviewTable summary={summary} settings={{ ...DEFAULT_SETTINGS, ...settings }} onShow={onShow} />
        )}
        {breakdowns.map((breakdown) => (
          <BreakdownTable key={breakdown.title} breakdown={breakdown} />
        ))}
      </section>
      {notes.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{texts.notes(notes.length)}</h2>
          <ul className={styles.list} lang="vi">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {summary.narrative !== '' && <Narrative preview={preview} />}
    </>
  );
}
