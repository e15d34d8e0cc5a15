import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTexts } from '../../language/LanguageContext';
import { usePort } from '../../port/PortContext';
import { useAnnounce } from '../../shell/AnnounceContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { Notice } from '../../shell/Notice';
import { PlacePanel } from '../../shell/PlacePanel';
import { ProgressPanel } from '../../shell/ProgressPanel';
import { StaleNotice } from '../../shell/StaleNotice';
import { usePane } from '../../state/PaneContext';
import { usePreview } from '../../state/usePreview';
import { useReportChoices } from '../../state/useReportChoices';
import { EvidenceView } from './evidence/EvidenceView';
import { useEvidence } from './evidence/useEvidence';
import { OptionsLine } from './options/OptionsLine';
import { OptionsView } from './options/OptionsView';
import { useOptions } from './options/useOptions';
import { NoFigures } from './NoFigures';
import { PeriodField } from './PeriodField';
import { ReportContent } from './ReportContent';
import { useSectionStyles } from './useSectionStyles';

/** Báo cáo: the report before it is written, and the button that writes it. */
export function ReportPanel(): ReactElement {
  const styles = useSectionStyles();
  const { report: texts, shell, plan } = useTexts();
  const { workbook, goToPlace } = usePane();
  const port = usePort();
  const announce = useAnnounce();
  const { isOpen, figure, open, close } = useOptions();
  const evidence = useEvidence();
  const { task, cancel } = usePreview(isOpen);
  const input = useReportChoices();
  const { task: writing, cancel: cancelWriting } = workbook.report;
  const [error, setError] = useState<unknown>();
  const summary = task.result?.summary;
  const written = writing.status === 'done' ? writing.result : undefined;
  const isMeasuring = task.status === 'running';
  const isWriting = writing.status === 'running';
  const hasFigures =
    (summary?.indicators.some(({ actual }) => actual !== null) ?? false) || (summary?.breakdowns?.length ?? 0) > 0;
  const looked = summary?.indicators.find(({ id }) => id === evidence.shown);

  useEffect(() => {
    if (written) announce(texts.created(written.sheetName));
  }, [written, announce, texts]);

  const create = (): void => void workbook.createReport();
  const goTo = (sheet: string, address = 'A1'): void => {
    setError(undefined);
    port.goTo(sheet, address).catch(setError);
  };
  const closeOptions = (): void => {
    // They may have been opened from the view of a figure, which has another one now.
    evidence.close();
    close();
  };

  if (isOpen && input.choices) {
    return (
      <OptionsView
        input={input}
        choices={input.choices}
        preview={task.result}
        {...(figure !== undefined && { figure })}
        onClose={closeOptions}
      />
    );
  }
  if (task.result && looked && !isMeasuring) {
    return <EvidenceView place="report" indicator={looked} preview={task.result} onClose={evidence.close} />;
  }
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
      {input.error !== undefined && <ErrorBar error={input.error} onDismiss={input.dismissError} />}
      {input.choices && <OptionsLine input={input} choices={input.choices} onOpen={open} />}
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
        <NoFigures
          indicators={summary?.indicators ?? []}
          title={texts.empty.title}
          text={texts.empty.text}
          {...(input.choices?.template === 'C' && { otherwise: texts.empty.otherTemplate })}
          onShow={evidence.show}
        />
      )}
      {task.result && hasFigures && (
        <ReportContent preview={task.result} isWritten={written !== undefined} onGoTo={goTo} onShow={evidence.show} />
      )}
    </PlacePanel>
  );
}
