import type { ReactElement } from 'react';
import { CheckmarkCircleRegular, ClockRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { TargetVerdict } from '../../../core/plan/judgeTarget';
import { useTexts } from '../../language/LanguageContext';
import { ToneBadge } from '../../shell/ToneBadge';

const GOOD = { tone: 'good', icon: <CheckmarkCircleRegular /> } as const;
const OPEN = { tone: 'open', icon: <ClockRegular /> } as const;
const BEHIND = { tone: 'warning', icon: <WarningRegular /> } as const;

const LOOKS = {
  exceeded: GOOD,
  met: GOOD,
  onTrack: OPEN,
  behind: BEHIND,
  missed: BEHIND,
  overLimit: BEHIND,
  unplanned: { tone: 'open', icon: <InfoRegular /> },
} as const satisfies Record<TargetVerdict, unknown>;

/** How a line stands to its target. */
export function VerdictBadge({ verdict }: { readonly verdict: TargetVerdict }): ReactElement {
  const { plan } = useTexts();
  return <ToneBadge {...LOOKS[verdict]} text={plan.verdict(verdict)} />;
}
