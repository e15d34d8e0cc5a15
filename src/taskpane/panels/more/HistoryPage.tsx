import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/LanguageContext';
import { HistoryPicture } from '../../pictures/HistoryPicture';
import type { HistoryPort, HistoryStep, RevertOutcome } from '../../port/ExcelPort';
import { useAnnounce } from '../../shell/AnnounceContext';
import { EmptyState } from '../../shell/EmptyState';
import { ErrorBar } from '../../shell/ErrorBar';
import { formatTime } from '../../shell/formatTime';
import { Notice } from '../../shell/Notice';
import { PageFrame } from '../../shell/PageFrame';
import { ProgressPanel } from '../../shell/ProgressPanel';
import { usePane } from '../../state/PaneContext';
import { useTask } from '../../state/useTask';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  step: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  what: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Every run of fixes, the newest first; each can be taken back. */
export function HistoryPage({ history }: { readonly history: HistoryPort }): ReactElement {
  const styles = useStyles();
  const { history: texts } = useTexts().check;
  const { workbook } = usePane();
  const announce = useAnnounce();
  const [steps, setSteps] = useState<readonly HistoryStep[]>();
  const [error, setError] = useState<unknown>();
  const [outcome, setOutcome] = useState<string>();
  const { task, start, cancel, dismiss } = useTask<RevertOutcome>();

  const load = useCallback(() => history.read().then(setSteps, setError), [history]);
  useEffect(() => {
    void load();
  }, [load]);

  const revert = async ({ id }: HistoryStep): Promise<void> => {
    setOutcome(undefined);
    await workbook.unfollowed(async () => {
      const done = await start((run) => history.revert(id, run));
      if (!done) return;
      const { restored, kept, locked } = done;
      const left = [
        ...(kept > 0 ? [texts.kept(kept)] : []),
        ...(locked ? [texts.locked(locked.count, locked.sheets)] : []),
      ];
      const sentence = [...(restored > 0 || left.length === 0 ? [texts.done(restored)] : []), ...left].join(' ');
      setOutcome(sentence);
      announce(sentence);
      await load();
      // What is known of the workbook was true before; the issues are found again, if they were asked for at all.
      workbook.invalidate();
      if (workbook.check.task.result) await workbook.runCheck();
    });
  };
  return (
    <PageFrame heading={texts.title}>
      <p className={styles.text}>{texts.intro}</p>
      {error !== undefined && (
        <ErrorBar
          error={error}
          onRetry={() => {
            setError(undefined);
            void load();
          }}
        />
      )}
      {task.status === 'running' && <ProgressPanel label={texts.reverting} task={task} onCancel={cancel} />}
      {task.status === 'failed' && <ErrorBar error={task.error} onDismiss={dismiss} />}
      {outcome !== undefined && <Notice intent="success">{outcome}</Notice>}
      {steps?.length === 0 && (
        <EmptyState picture={<HistoryPicture />} title={texts.empty.title} text={texts.empty.text} />
      )}
      {steps && steps.length > 0 && (
        <ul className={styles.list}>
          {steps.map((step) => (
            <li key={step.id} className={styles.step}>
              <div className={styles.what}>
                <div>{step.title}</div>
                <div className={styles.quiet}>
                  {formatTime(step.time)} · {texts.cells(step.cells)}
                </div>
              </div>
              {step.isReverted ? (
                <span className={styles.quiet}>{texts.reverted}</span>
              ) : (
                <Button
                  size="small"
                  aria-label={texts.revertOf(step.title)}
                  disabledFocusable={task.status === 'running'}
                  onClick={() => void revert(step)}
                >
                  {texts.revert}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  );
}
