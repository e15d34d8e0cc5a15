import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { Band } from '../../../core/register/Register';
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
  sure: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorStatusWarningForeground3 },
  unknown: { color: tokens.colorPaletteRedForeground1 },
});

const ICONS: Readonly<Record<Band, ReactElement>> = {
  sure: <CheckmarkCircleRegular />,
  likely: <WarningRegular />,
  unknown: <QuestionCircleRegular />,
};

/** How sure a recognition is: sign, word and colour say the same. */
export function BandBadge({ band }: { readonly band: Band }): ReactElement {
  const styles = useStyles();
  const { bands } = useTexts().sheets;
  return (
    <span className={mergeClasses(styles.badge, styles[band])}>
      <span className={styles.icon} aria-hidden>
        {ICONS[band]}
      </span>
      {bands[band]}
    </span>
  );
}
