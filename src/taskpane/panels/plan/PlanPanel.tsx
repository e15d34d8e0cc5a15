import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../../../core/vietnamese/formatDate';
import { formatNumber } from '../../../core/vietnamese/formatNumber';
import { remainingOf } from '../../../core/report/remainingOf';
import { DEFAULT_SETTINGS } from '../../../core/report/ReportSettings';
import { useTexts } from '../../language/LanguageContext';
import type { ReportChoices } from '../../port/ReportPort';
import { useAnnounce } from '../../shell/AnnounceContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { PlacePanel } from '../../shell/PlacePanel';
import { ProgressPanel } from '../../shell/ProgressPanel';
import { StaleNotice } from '../../shell/StaleNotice';
import { usePane } from '../../state/PaneContext';
import { usePreview } from '../../state/usePreview';
import { useReportChoices } from '../../state/useReportChoices';
import { EvidenceView } from '../report/evidence/EvidenceView';
import { useEvidence } from '../report/evidence/useEvidence';
import { NoFigures } from '../report/NoFigures';
import { groupIndicators } from './groupIndicators';
import { IndicatorCard } from './IndicatorCard';
import { PlanYearFields } from './years/PlanYearFields';
import { plansToDate } from './years/plansToDate';

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
  const { plan: texts, report, reportOptions, shell } = useTexts();
  const { workbook, goToPlace } = usePane();
  const { task, cancel } = usePreview();
  const evidence = useEvidence();
  const input = useReportChoices();
  const announce = useAnnounce();
  const summary = task.result?.summary;
  const isRunning = task.status === 'running';
  const hasFigures = summary?.indicators.some(({ actual, plan }) => actual !== null || plan !== null) ?? false;
  const sumUp = summary && texts.sumUp(summary.indicators);
  const tasks = (summary?.indicators ?? []).flatMap((indicator) => {
    const rest = remainingOf(indicator);
    return rest === null ? [] : [texts.task(indicator.label, formatNumber(rest), indicator.unit)];
  });
  const { choices } = input;
  const undated = choices ? plansToDate(summary?.plans ?? [], choices) : [];
  const changeYears = async (change: Pick<ReportChoices, 'planYears'>): Promise<void> => {
    if (await input.change(change)) announce(reportOptions.saved);
  };
  const settings = { ...DEFAULT_SETTINGS, ...task.result?.settings };
  const looked = summary?.indicators.find(({ id }) => id === evidence.shown);

  if (task.result && looked && !isRunning) {
    return <EvidenceView place="plan" indicator={looked} preview={task.result} onClose={evidence.close} />;
  }
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
      {input.error !== undefined && <ErrorBar error={input.error} onDismiss={input.dismissError} />}
      {task.status === 'cancelled' && (
        <>
          <p className={styles.text}>{shell.progress.cancelled}</p>
          <Button onClick={() => void workbook.runPreview()}>{texts.refresh}</Button>
        </>
      )}
      {!isRunning && summary && workbook.isStale.preview && (
        <StaleNotice action={texts.refresh} onAction={() => void workbook.runPreview()} />
      )}
      {summary && choices && undated.length > 0 && (
        <section className={styles.group}>
          <h2 className={styles.name}>{texts.years.title}</h2>
          <PlanYearFields
            plans={undated}
            choices={choices}
            year={summary.period.to.year}
            onChange={(change) => void changeYears(change)}
          />
        </section>
      )}
      {summary && hasFigures && (
        <>
          <p className={styles.text}>
            {report.periodChosen(summary.period.label, formatDate(summary.period.from), formatDate(summary.period.to))}
          </p>
          {sumUp !== undefined && <p className={styles.text}>{sumUp}</p>}
          {tasks.length > 0 && <p className={styles.text}>{texts.toDo(tasks)}</p>}
          {groupIndicators(summary.indicators).map(({ name, indicators }) => (
            <section key={name} className={styles.group}>
              <h2 className={styles.name} lang="vi">
                {name}
              </h2>
              <ul className={styles.list}>
                {indicators.map((indicator) => (
                  <IndicatorCard key={indicator.id} indicator={indicator} settings={settings} onShow={evidence.show} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      {task.status === 'done' && !hasFigures && (
        <NoFigures
          indicators={summary?.indicators ?? []}
          title={texts.empty.title}
          text={texts.empty.text}
          onShow={evidence.show}
        />
      )}
    </PlacePanel>
  );
}
