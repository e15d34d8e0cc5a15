import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../../../core/vietnamese/formatDate';
import type { Evidence } from '../../../core/report/Summary';
import { useTexts } from '../../language/LanguageContext';
import { EmptyPlanPicture } from '../../pictures/EmptyPlanPicture';
import { usePort } from '../../port/PortContext';
import { EmptyState } from '../../shell/EmptyState';
import { ErrorBar } from '../../shell/ErrorBar';
import { PlacePanel } from '../../shell/PlacePanel';
import { ProgressPanel } from '../../shell/ProgressPanel';
import { StaleNotice } from '../../shell/StaleNotice';
import { usePane } from '../../state/PaneContext';
import { usePreview } from '../../state/usePreview';
import { groupIndicators } from './groupIndicators';
import { IndicatorCard } from './IndicatorCard';

const useStyles = makeStyles({
  text: { margin: 0 },
  group: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalL },
});

/** Kế hoạch: each target of the year and how much of it was reached. */
export function PlanPanel(): ReactElement {
  const styles = useStyles();
  const { plan: texts, report, shell } = useTexts();
  const { workbook, goToPlace } = usePane();
  const port = usePort();
  const { task, cancel } = usePreview();
  const [error, setError] = useState<unknown>();
  const summary = task.result?.summary;
  const isRunning = task.status === 'running';
  const hasFigures = summary?.indicators.some(({ actual, plan }) => actual !== null || plan !== null) ?? false;

  const goTo = ({ sheet, rows }: Evidence): void => {
    const [first = 1] = rows;
    setError(undefined);
    port.goTo(sheet, `${first}:${first}`).catch(setError);
  };
  return (
    <PlacePanel
      place="plan"
      heading={texts.heading}
      actions={
        !isRunning &&
        summary && (
          <Button appearance="primary" onClick={() => goToPlace(hasFigures ? 'report' : 'sheets')}>
            {hasFigures ? shell.next.report : shell.toSheets}
          </Button>
        )
      }
    >
      {isRunning && <ProgressPanel label={texts.measuring} task={task} onCancel={cancel} />}
      {task.status === 'failed' && <ErrorBar error={task.error} onRetry={() => void workbook.runPreview()} />}
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      {task.status === 'cancelled' && (
        <>
          <p className={styles.text}>{shell.progress.cancelled}</p>
          <Button onClick={() => void workbook.runPreview()}>{texts.refresh}</Button>
        </>
      )}
      {!isRunning && summary && workbook.isStale.preview && (
        <StaleNotice action={texts.refresh} onAction={() => void workbook.runPreview()} />
      )}
      {summary && hasFigures && (
        <>
          <p className={styles.text}>
            {report.periodChosen(summary.period.label, formatDate(summary.period.from), formatDate(summary.period.to))}
          </p>
          {groupIndicators(summary.indicators).map(({ name, indicators }) => (
            <section key={name} className={styles.group}>
              <h2 className={styles.name} lang="vi">
                {name}
              </h2>
              <ul className={styles.list}>
                {indicators.map((indicator) => (
                  <IndicatorCard key={indicator.id} indicator={indicator} onGoTo={goTo} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      {task.status === 'done' && !hasFigures && (
        <EmptyState picture={<EmptyPlanPicture />} title={texts.empty.title} text={texts.empty.text} />
      )}
    </PlacePanel>
  );
}
