import type { ReactElement } from 'react';
import { CheckmarkCircleRegular, QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { Band } from '../../../core/register/Register';
import { useTexts } from '../../language/LanguageContext';
import { ToneBadge } from '../../shell/ToneBadge';

const LOOKS = {
  sure: { tone: 'good', icon: <CheckmarkCircleRegular /> },
  likely: { tone: 'warning', icon: <WarningRegular /> },
  unknown: { tone: 'bad', icon: <QuestionCircleRegular /> },
} as const satisfies Record<Band, unknown>;

/** How sure a recognition is. */
export function BandBadge({ band }: { readonly band: Band }): ReactElement {
  const { bands } = useTexts().sheets;
  return <ToneBadge {...LOOKS[band]} text={bands[band]} />;
}
