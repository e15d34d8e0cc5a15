import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { display: 'flex', fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

interface ToneBadgeProps {
  readonly tone: 'good' | 'open' | 'warning' | 'bad';
  readonly icon: ReactElement;
  readonly text: string;
}

/** A judgement in short: sign, word and colour say the same. */
export function ToneBadge({ tone, icon, text }: ToneBadgeProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[tone])}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      {text}
    </span>
  );
}
