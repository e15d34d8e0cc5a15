import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ClockRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { TargetVerdict } from '../../../core/plan/judgeTarget';
import { useTexts } from '../../language/LanguageContext';

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
  bad: { color: tokens.colorStatusWarningForeground3 },
});

const GOOD = { tone: 'good', icon: <CheckmarkCircleRegular /> } as const;
const OPEN = { tone: 'open', icon: <ClockRegular /> } as const;
const BAD = { tone: 'bad', icon: <WarningRegular /> } as const;

const LOOKS = {
  exceeded: GOOD,
  met: GOOD,
  onTrack: OPEN,
  behind: BAD,
  missed: BAD,
  overLimit: BAD,
  unplanned: { tone: 'open', icon: <InfoRegular /> },
} as const satisfies Record<TargetVerdict, unknown>;

/** How a line stands to its target: sign, word and colour say the same. */
export function VerdictBadge({ verdict }: { readonly verdict: TargetVerdict }): ReactElement {
  const styles = useStyles();
  const { plan } = useTexts();
  const { tone, icon } = LOOKS[verdict];
  return (
    <span className={mergeClasses(styles.badge, styles[tone])}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      {plan.verdict(verdict)}
    </span>
  );
}
