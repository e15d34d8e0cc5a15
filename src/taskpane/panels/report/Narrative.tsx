import { useState, type ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTexts } from '../../language/LanguageContext';
import type { ReportPreview } from '../../port/ExcelPort';
import { useAnnounce } from '../../shell/AnnounceContext';
import { CopyButton } from '../../shell/CopyButton';
import { downloadFile } from '../../shell/downloadFile';
import { ErrorBar } from '../../shell/ErrorBar';
import { useSectionStyles } from './useSectionStyles';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The text of the report: to be copied, or taken with the tables as a Word file. */
export function Narrative({ preview }: { readonly preview: ReportPreview }): ReactElement {
  const styles = useSectionStyles();
  const { report: texts } = useTexts();
  const announce = useAnnounce();
  const { summary, settings } = preview;
  const fileName = `${summary.sheetName}.docx`;
  const [isMaking, setMaking] = useState(false);
  /** The preview that the last file was made of: of another one there is none yet. */
  const [madeOf, setMadeOf] = useState<ReportPreview>();
  const [error, setError] = useState<unknown>();

  const download = async (): Promise<void> => {
    setMaking(true);
    setError(undefined);
    try {
      const { summaryAsDocx } = await import('../../../core/report/docx/summaryAsDocx');
      const bytes = await summaryAsDocx(summary, settings);
      // A copy with a buffer of its own kind: a Blob takes no shared one.
      downloadFile(new Uint8Array(bytes), fileName, WORD);
      setMadeOf(preview);
      announce(texts.word.done(fileName));
    } catch (problem) {
      setError(problem);
    } finally {
      setMaking(false);
    }
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.narrative}</h2>
      <div className={styles.buttons}>
        <CopyButton text={summary.narrative} label={texts.copyNarrative} />
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isMaking}
          onClick={() => void download()}
        >
          {isMaking ? texts.word.making : texts.word.download}
        </Button>
      </div>
      {madeOf === preview && (
        <div>
          <p className={styles.text}>{texts.word.done(fileName)}</p>
          <p className={styles.quiet}>{texts.word.blocked}</p>
        </div>
      )}
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      {summary.narrative.split('\n').map((paragraph, index) => (
        <p key={index} className={styles.text} lang="vi">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
