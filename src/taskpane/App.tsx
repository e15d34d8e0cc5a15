import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import type { PaneMessage } from '../commands/PaneMessage';
import type { Language } from '../locales/Texts';
import { textsOf } from '../locales/textsOf';
import { LanguageContext } from './language/LanguageContext';
import type { ExcelPort } from './port/ExcelPort';
import { PortContext } from './port/PortContext';
import { LiveRegion } from './shell/LiveRegion';
import { Shell } from './shell/Shell';
import { PaneContext, type Aim, type Page, type PaneState, type Place } from './state/PaneContext';
import { readPreferences, writePreferences, type Preferences } from './state/Preferences';
import { useWorkbook } from './state/useWorkbook';
import { DARK_THEME, LIGHT_THEME } from './theme/themes';
import { useIsDark } from './theme/useIsDark';

const usePageStyles = makeStaticStyles({
  html: { scrollPaddingTop: '100px', scrollPaddingBottom: '80px' },
  // Scroll bars of some web views show only under the pointer: the place is kept, so nothing jumps.
  body: { margin: 0, overflowY: 'scroll' },
  '*, *::before, *::after': { boxSizing: 'border-box' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
});

interface AppProps {
  readonly port: ExcelPort;
  /** Told the language of the pane at the start and after each switch. */
  readonly onLanguage?: (language: Language) => void;
  /** Lets the pane hear what the ribbon's buttons tell it, until the returned function is called. */
  readonly listen?: (heard: (message: PaneMessage) => void) => () => void;
}

/** The task pane over a port to the workbook. */
export function App({ port, onLanguage, listen }: AppProps): ReactElement {
  usePageStyles();
  const [preferences, changePreferences] = useState<Preferences>(readPreferences);
  const [place, setPlace] = useState<Place>('sheets');
  const [aim, setAim] = useState<Aim>();
  const [page, setPage] = useState<Page | undefined>(preferences.isWelcomed ? undefined : 'welcome');
  /** Of work that has no place of its own. */
  const [problem, setProblem] = useState<unknown>();
  /** The sheet that a button of the ribbon has written. */
  const [reported, setReported] = useState<string>();
  const workbook = useWorkbook(port, preferences);
  const { language } = workbook;
  const isDark = useIsDark(preferences.theme, port.office);

  useEffect(() => {
    document.documentElement.lang = language;
    onLanguage?.(language);
  }, [language, onLanguage]);
  useEffect(() => writePreferences(preferences), [preferences]);

  const setPreferences = useCallback(
    (change: Partial<Preferences>) => changePreferences((before) => ({ ...before, ...change })),
    [],
  );
  const { saveLanguage } = port;
  const switchLanguage = useCallback(
    (chosen: Language) => {
      setPreferences({ language: chosen });
      saveLanguage?.(chosen).catch(setProblem);
    },
    [setPreferences, saveLanguage],
  );
  const goToPlace = useCallback((to: Place, at?: Aim) => {
    setPlace(to);
    setAim(at);
    setPage(undefined);
    setReported(undefined);
    window.scrollTo(0, 0);
  }, []);
  const dropAim = useCallback(() => setAim(undefined), []);
  const closePage = useCallback(() => {
    setPage(undefined);
    document.querySelector<HTMLElement>('[data-menu-button]')?.focus();
  }, []);
  const { runCheck } = workbook;
  const hear = useCallback(
    (message: PaneMessage) => {
      if (message.kind === 'error') setProblem(message.error);
      else if (message.kind === 'reported') setReported(message.sheetName);
      else {
        goToPlace('check');
        void runCheck();
      }
    },
    [goToPlace, runCheck],
  );
  useEffect(() => listen?.(hear), [listen, hear]);
  const pane = useMemo<PaneState>(
    () => ({
      workbook,
      place,
      page,
      goToPlace,
      aim,
      dropAim,
      openPage: setPage,
      closePage,
      preferences,
      setPreferences,
      switchLanguage,
      problem,
      reported,
      dismissProblem: () => setProblem(undefined),
    }),
    [
      workbook,
      place,
      page,
      goToPlace,
      aim,
      dropAim,
      closePage,
      preferences,
      setPreferences,
      switchLanguage,
      problem,
      reported,
    ],
  );
  const words = useMemo(() => ({ language, texts: textsOf(language) }), [language]);
  return (
    <FluentProvider theme={isDark ? DARK_THEME : LIGHT_THEME}>
      <PortContext.Provider value={port}>
        <LanguageContext.Provider value={words}>
          <PaneContext.Provider value={pane}>
            <LiveRegion>
              <Shell />
            </LiveRegion>
          </PaneContext.Provider>
        </LanguageContext.Provider>
      </PortContext.Provider>
    </FluentProvider>
  );
}
