import type { ReactElement } from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTexts } from '../language/LanguageContext';
import type { Task } from '../state/Task';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} 0` },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface ProgressPanelProps {
  readonly label: string;
  readonly task: Task<unknown>;
  readonly onCancel: () => void;
}

/** Long work under way: what, how many rows of all, and the way to stop it. */
export function ProgressPanel({ label, task, onCancel }: ProgressPanelProps): ReactElement {
  const styles = useStyles();
  const { progress: texts } = useTexts().shell;
  const { progress, isCancelling } = task;
  const isCounted = progress !== undefined && progress.total > 0;
  const figures = isCounted ? texts.rows(progress.done, progress.total) : texts.starting;
  return (
    <section className={styles.panel} aria-label={label}>
      <div className={styles.row}>
        <strong>{label}</strong>
        <span className={styles.figures}>
          {progress && `${texts.phases[progress.phase]}: `}
          {figures}
        </span>
      </div>
      <ProgressBar
        aria-label={label}
        aria-valuetext={figures}
        {...(isCounted && { value: progress.done, max: progress.total })}
      />
      <div>
        <Button size="small" onClick={onCancel} disabledFocusable={isCancelling}>
          {isCancelling ? texts.cancelling : texts.cancel}
        </Button>
      </div>
    </section>
  );
}
