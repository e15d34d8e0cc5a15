import { useEffect, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/LanguageContext';
import { EmptyPlanPicture } from '../../pictures/EmptyPlanPicture';
import { usePort } from '../../port/PortContext';
import { useAnnounce } from '../../shell/AnnounceContext';
import { CopyButton } from '../../shell/CopyButton';
import { EmptyState } from '../../shell/EmptyState';
import { ErrorBar } from '../../shell/ErrorBar';
import { Notice } from '../../shell/Notice';
import { PlacePanel } from '../../shell/PlacePanel';
import { ProgressPanel } from '../../shell/ProgressPanel';
import { StaleNotice } from '../../shell/StaleNotice';
import { usePane } from '../../state/PaneContext';
import { usePreview } from '../../state/usePreview';
import { PeriodField } from './PeriodField';
import { PreviewTable } from './PreviewTable';

const useStyles = makeStyles({
  text: { margin: 0 },
  section: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    '> *': { maxWidth: '100%' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  notes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  narrative: { display: 'grid', gap: tokens.spacingVerticalS, '& p': { margin: 0 } },
});

/** Báo cáo: the report before it is written, and the button that writes it. */
export function ReportPanel(): ReactElement {
  const styles = useStyles();
  const { report: texts, shell, plan } = useTexts();
  const { workbook, goToPlace } = usePane();
  const port = usePort();
  const announce = useAnnounce();
  const { task, cancel } = usePreview();
  const { task: writing, cancel: cancelWriting } = workbook.report;
  const [error, setError] = useState<unknown>();
  const summary = task.result?.summary;
  const written = writing.status === 'done' ? writing.result : undefined;
  const isMeasuring = task.status === 'running';
  const isWriting = writing.status === 'running';
  const hasFigures = summary?.indicators.some(({ actual }) => actual !== null) ?? false;

  useEffect(() => {
    if (written) announce(texts.created(written.sheetName));
  }, [written, announce, texts]);

  const create = (): void => void workbook.createReport();
  const goTo = (sheet: string): void => {
    setError(undefined);
    port.goTo(sheet, 'A1').catch(setError);
  };
  return (
    <PlacePanel
      place="report"
      heading={texts.heading}
      actions={
        !isMeasuring &&
        !isWriting && (
          <>
            {written && (
              <Button appearance="primary" onClick={() => goTo(written.sheetName)}>
                {texts.goToSheet}
              </Button>
            )}
            {hasFigures && (
              <Button appearance={written ? 'secondary' : 'primary'} onClick={create}>
                {written ? texts.again : texts.create}
              </Button>
            )}
            {summary && !hasFigures && (
              <Button appearance="primary" onClick={() => goToPlace('sheets')}>
                {shell.toSheets}
              </Button>
            )}
          </>
        )
      }
    >
      <PeriodField chosen={workbook.period} actual={summary?.period} onChange={workbook.setPeriod} />
      {isMeasuring && <ProgressPanel label={texts.measuring} task={task} onCancel={cancel} />}
      {isWriting && <ProgressPanel label={texts.creating} task={writing} onCancel={cancelWriting} />}
      {task.status === 'failed' && <ErrorBar error={task.error} onRetry={() => void workbook.runPreview()} />}
      {writing.status === 'failed' && <ErrorBar error={writing.error} onRetry={create} />}
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      {writing.status === 'cancelled' && <p className={styles.text}>{shell.progress.cancelled}</p>}
      {task.status === 'cancelled' && (
        <>
          <p className={styles.text}>{shell.progress.cancelled}</p>
          <Button onClick={() => void workbook.runPreview()}>{texts.refresh}</Button>
        </>
      )}
      {written && !isWriting && (
        <Notice intent="success">
          <strong>{texts.created(written.sheetName)}</strong>
          <p className={styles.text}>{texts.createdHint}</p>
        </Notice>
      )}
      {!isMeasuring && !isWriting && summary && workbook.isStale.preview && (
        <StaleNotice action={plan.refresh} onAction={() => void workbook.runPreview()} />
      )}
      {task.status === 'done' && !hasFigures && (
        <EmptyState picture={<EmptyPlanPicture />} title={texts.empty.title} text={texts.empty.text} />
      )}
      {summary && hasFigures && (
        <>
          <section className={styles.section}>
            <h2 className={styles.title}>{texts.previewTable(summary.sheetName)}</h2>
            <p className={styles.hint}>{texts.scrollHint}</p>
            <PreviewTable summary={summary} />
          </section>
          {summary.notes.length > 0 && (
            <section className={styles.section}>
              <h2 className={styles.title}>{texts.notes(summary.notes.length)}</h2>
              <ul className={styles.notes} lang="vi">
                {summary.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
          )}
          <section className={styles.section}>
            <h2 className={styles.title}>{texts.narrative}</h2>
            <CopyButton text={summary.narrative} label={texts.copyNarrative} />
            <div className={styles.narrative} lang="vi">
              {summary.narrative.split('\n').map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
            </div>
          </section>
        </>
      )}
    </PlacePanel>
  );
}
