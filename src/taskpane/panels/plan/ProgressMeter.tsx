import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', backgroundColor: 'Canvas' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  reached: { backgroundColor: tokens.colorStatusSuccessForeground3 },
});

interface ProgressMeterProps {
  /** 0.8 for 80%; more than 1 fills the bar. */
  readonly ratio: number;
  readonly label: string;
  /** The share as the user reads it: "80%". */
  readonly text: string;
}

/** How much of a plan was reached, as a bar. */
export function ProgressMeter({ ratio, label, text }: ProgressMeterProps): ReactElement {
  const styles = useStyles();
  const percent = Math.round(Math.min(Math.max(ratio, 0), 1) * 100);
  return (
    <div
      className={styles.track}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
    >
      <div className={mergeClasses(styles.fill, ratio >= 1 && styles.reached)} style={{ width: `${percent}%` }} />
    </div>
  );
}
