import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { CellPlace, Issue } from '../../../core/rules/Issue';
import { useTexts } from '../../language/LanguageContext';
import { CleanPicture } from '../../pictures/CleanPicture';
import { usePort } from '../../port/PortContext';
import { useAnnounce } from '../../shell/AnnounceContext';
import { EmptyState } from '../../shell/EmptyState';
import { ErrorBar } from '../../shell/ErrorBar';
import { Notice } from '../../shell/Notice';
import { PlacePanel } from '../../shell/PlacePanel';
import { ProgressPanel } from '../../shell/ProgressPanel';
import { StaleNotice } from '../../shell/StaleNotice';
import { usePane } from '../../state/PaneContext';
import { FixPreview } from './FixPreview';
import { IgnoredList } from './IgnoredList';
import { IssueResults } from './IssueResults';
import { IssueTools } from './IssueTools';
import { LiveSwitch } from './LiveSwitch';
import { onePerCell } from './onePerCell';
import { SinceLastCheck } from './SinceLastCheck';
import { useFixes } from './useFixes';

const useStyles = makeStyles({
  text: { margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

const NOTHING: readonly Issue[] = [];

/** Kiểm tra: runs the check and shows what it found. */
export function CheckPanel(): ReactElement {
  const styles = useStyles();
  const { check: texts, shell } = useTexts();
  const { workbook, goToPlace } = usePane();
  const port = usePort();
  const announce = useAnnounce();
  const fixes = useFixes();
  const [error, setError] = useState<unknown>();
  const { ignored } = workbook;
  const { task, cancel } = workbook.check;
  const { result } = task;
  const issues = ignored.open;
  const isRunning = task.status === 'running';
  /** The results as they come, of a first check; another one leaves those of the last in their place. */
  const soFar = (isRunning && !result && task.progress?.found) || NOTHING;
  const isFixing = fixes.work.task.status === 'running';
  const isBusy = isRunning || isFixing;
  const safe = useMemo(() => onePerCell(issues.filter(({ fix }) => fix?.grade === 'safe')), [issues]);

  const count = result?.issues.length;
  useEffect(() => {
    if (task.status === 'done' && count !== undefined) announce(count === 0 ? texts.clean.title : texts.found(count));
  }, [task.status, count, announce, texts]);

  const run = (): void => {
    setError(undefined);
    void workbook.runCheck();
  };
  const goTo = ({ sheet, cell }: CellPlace): void => {
    setError(undefined);
    port.goTo(sheet, cell).catch(setError);
  };
  const ignore = async (issue: Issue, reason: string): Promise<void> => {
    if (await ignored.add?.(issue, reason)) announce(texts.ignore.done);
  };
  const { proposal, propose } = fixes;
  const again = (
    <Button size="small" icon={<ArrowSyncRegular />} disabledFocusable={isBusy} onClick={run}>
      {texts.again}
    </Button>
  );
  const actions = (
    <>
      {!result && (
        <Button appearance="primary" onClick={run}>
          {texts.run}
        </Button>
      )}
      {result && propose && safe.length > 0 && (
        <Button appearance="primary" onClick={() => propose({ title: texts.fix.allSafe(safe.length), issues: safe })}>
          {texts.fix.allSafe(safe.length)}
        </Button>
      )}
      {result && (
        <Button appearance={propose && safe.length > 0 ? 'secondary' : 'primary'} onClick={() => goToPlace('plan')}>
          {shell.next.plan}
        </Button>
      )}
    </>
  );
  return (
    <PlacePanel place="check" heading={texts.heading} actions={!isBusy && !proposal && actions}>
      {isRunning && <ProgressPanel label={texts.running} task={task} onCancel={cancel} />}
      {isFixing && <ProgressPanel label={texts.fix.working} task={fixes.work.task} onCancel={fixes.work.cancel} />}
      {task.status === 'failed' && <ErrorBar error={task.error} onRetry={run} />}
      {fixes.work.task.status === 'failed' && <ErrorBar error={fixes.work.task.error} onDismiss={fixes.work.dismiss} />}
      {ignored.error !== undefined && <ErrorBar error={ignored.error} onDismiss={ignored.dismissError} />}
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      {workbook.liveError !== undefined && <ErrorBar error={workbook.liveError} onRetry={run} />}
      {task.status === 'cancelled' && <p className={styles.text}>{shell.progress.cancelled}</p>}
      {fixes.outcome !== undefined && !isFixing && <Notice>{fixes.outcome}</Notice>}
      {!isBusy && result && workbook.isStale.check && !workbook.isLive && (
        <StaleNotice action={texts.again} onAction={run} />
      )}

      {!result && !isBusy && task.status !== 'failed' && <p className={styles.text}>{texts.intro}</p>}
      {soFar.length > 0 && (
        <>
          <span>{texts.soFar(soFar.length)}</span>
          <IssueResults issues={soFar} onGoTo={goTo} onPropose={undefined} onFix={undefined} onIgnore={undefined} />
        </>
      )}
      {result && (
        <>
          {result.since && <SinceLastCheck since={result.since} />}
          {proposal && (
            <FixPreview issues={proposal.issues} onApply={() => void fixes.apply(proposal)} onCancel={fixes.withdraw} />
          )}
          {port.follow && <LiveSwitch />}
          {issues.length === 0 ? (
            <EmptyState picture={<CleanPicture />} title={texts.clean.title} text={texts.clean.text}>
              {again}
            </EmptyState>
          ) : (
            <>
              <div className={styles.row}>
                <span>{texts.found(issues.length)}</span>
                {again}
              </div>
              <IssueTools issues={issues} onError={setError} />
              <IssueResults
                issues={issues}
                onGoTo={goTo}
                onPropose={isBusy ? undefined : propose}
                onFix={isBusy || !propose ? undefined : (one) => void fixes.apply(one)}
                onIgnore={ignored.add && ((issue, reason) => void ignore(issue, reason))}
              />
            </>
          )}
          {ignored.list.length > 0 && (
            <IgnoredList list={ignored.list} onRestore={(issue) => void ignored.remove(issue)} />
          )}
        </>
      )}
    </PlacePanel>
  );
}
