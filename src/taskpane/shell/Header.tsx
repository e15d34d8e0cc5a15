import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../language/LanguageContext';
import { Logo } from './Logo';
import { MoreMenu } from './MoreMenu';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    // Office draws its own menu over the top right corner: 34 x 32 px at most.
    padding: `${tokens.spacingVerticalXS} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  logo: { display: 'flex', color: tokens.colorBrandForeground1 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  tagline: {
    flex: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 260px)': { visibility: 'hidden', maxHeight: 0 },
  },
});

/** Who speaks here, and the way to help and settings. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { shell } = useTexts();
  return (
    <div className={styles.header}>
      <span className={styles.logo}>
        <Logo />
      </span>
      <p className={styles.name}>{shell.product}</p>
      <span className={styles.tagline}>{shell.tagline}</span>
      <MoreMenu />
    </div>
  );
}
