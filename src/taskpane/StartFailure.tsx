import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { HtxError } from '../core/errors';
import { textsOf } from '../locales/textsOf';
import { LanguageContext } from './language/LanguageContext';
import { ErrorBar } from './shell/ErrorBar';
import { LiveRegion } from './shell/LiveRegion';
import { Logo } from './shell/Logo';
import { readPreferences } from './state/Preferences';
import { DARK_THEME, LIGHT_THEME } from './theme/themes';
import { useIsDark } from './theme/useIsDark';

const usePageStyles = makeStaticStyles({ body: { margin: 0 }, '*, *::before, *::after': { boxSizing: 'border-box' } });

const useStyles = makeStyles({
  page: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '480px',
    minHeight: '100vh',
    // Office draws its own menu over the top right corner.
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  logo: { display: 'flex', paddingInlineEnd: '40px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** It could not be asked for its theme. */
const NO_OFFICE = { isDark: undefined };

/** What only another Excel, or another place, makes good: to try again would lead to the same. */
const FINAL: readonly string[] = ['excel-too-old', 'not-in-excel'];

interface StartFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The pane when it cannot work here at all: outside Excel, in one that is too old, or in one that does not answer. */
export function StartFailure({ error, onRetry }: StartFailureProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const [{ language: chosen, theme }] = useState(readPreferences);
  const isDark = useIsDark(theme, NO_OFFICE);
  const language = chosen ?? 'vi';
  const words = useMemo(() => ({ language, texts: textsOf(language) }), [language]);
  const { start } = words.texts.shell;
  const code = error instanceof HtxError ? error.code : undefined;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={isDark ? DARK_THEME : LIGHT_THEME}>
      <LanguageContext.Provider value={words}>
        <LiveRegion>
          <main className={styles.page}>
            <span className={styles.logo}>
              <Logo size={32} />
            </span>
            <h1 className={styles.heading}>{start.failed}</h1>
            <ErrorBar error={error} {...(!(code && FINAL.includes(code)) && { onRetry })} />
            {code === 'excel-too-old' && (
              <a className={styles.link} href="legacy.html">
                {start.needed}
              </a>
            )}
            <p className={styles.text}>{start.unharmed}</p>
            {/* Nobody has said yet which language is read here. */}
            {chosen === undefined && (
              <p className={styles.text} lang="en">
                {error instanceof HtxError ? error.english : textsOf('en').shell.error.unexpected}
              </p>
            )}
          </main>
        </LiveRegion>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
