import { lazy, Suspense, useEffect, type ReactElement } from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTexts } from '../language/LanguageContext';
import { SheetsPanel } from '../panels/sheets/SheetsPanel';
import { usePort } from '../port/PortContext';
import { usePane, type Page, type Place } from '../state/PaneContext';
import { ErrorBar } from './ErrorBar';
import { FOCUS_HOME, FocusKeeper } from './FocusKeeper';
import { Header } from './Header';
import { Notice } from './Notice';
import { PaneErrorBoundary } from './PaneErrorBoundary';
import { PlaceTabs } from './PlaceTabs';
import { useIsVisible } from './useIsVisible';

// What is not needed at the start comes when it is opened.
const CheckPanel = lazy(() => import('../panels/check/CheckPanel').then((m) => ({ default: m.CheckPanel })));
const PlanPanel = lazy(() => import('../panels/plan/PlanPanel').then((m) => ({ default: m.PlanPanel })));
const ReportPanel = lazy(() => import('../panels/report/ReportPanel').then((m) => ({ default: m.ReportPanel })));
const WelcomePage = lazy(() => import('../panels/more/WelcomePage').then((m) => ({ default: m.WelcomePage })));
const GuidePage = lazy(() => import('../panels/more/GuidePage').then((m) => ({ default: m.GuidePage })));
const HistoryPage = lazy(() => import('../panels/more/HistoryPage').then((m) => ({ default: m.HistoryPage })));
const SettingsPage = lazy(() => import('../panels/more/SettingsPage').then((m) => ({ default: m.SettingsPage })));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    // Stays in sight where there is room; in a low or narrow window it would cover what is read.
    '@media (min-height: 500px) and (min-width: 260px)': { position: 'sticky', top: 0, zIndex: 2 },
  },
  content: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  notice: { padding: tokens.spacingHorizontalM, paddingBottom: 0 },
  loading: { padding: tokens.spacingVerticalXXL },
});

/** The pane: header, the four places, or the page that was opened from the menu. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { loading } = texts.shell;
  const { page, workbook, problem, dismissProblem, reported } = usePane();
  const isVisible = useIsVisible();
  const isWelcoming = page === 'welcome';
  const isIdle = workbook.recognition.task.status === 'idle';
  const { recognise } = workbook;

  useEffect(() => {
    if (isIdle && isVisible && !isWelcoming) void recognise();
  }, [isIdle, isVisible, isWelcoming, recognise]);

  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        <Header />
        {page === undefined && <PlaceTabs />}
      </header>
      <FocusKeeper className={styles.content}>
        {reported !== undefined && (
          <div role="status" className={styles.notice}>
            <Notice intent="success">{texts.report.created(reported)}</Notice>
          </div>
        )}
        {problem !== undefined && (
          <div className={styles.notice}>
            <ErrorBar error={problem} onDismiss={dismissProblem} />
          </div>
        )}
        <PaneErrorBoundary>
          <Suspense
            fallback={
              <div className={styles.loading} {...FOCUS_HOME}>
                <Spinner size="small" label={loading} />
              </div>
            }
          >
            <Content />
          </Suspense>
        </PaneErrorBoundary>
      </FocusKeeper>
    </div>
  );
}

function Content(): ReactElement {
  const { page, place } = usePane();
  return page === undefined ? (
    <main style={{ display: 'contents' }}>{placePanel(place)}</main>
  ) : (
    <OpenPage page={page} />
  );
}

function placePanel(place: Place): ReactElement {
  switch (place) {
    case 'sheets':
      return <SheetsPanel />;
    case 'check':
      return <CheckPanel />;
    case 'plan':
      return <PlanPanel />;
    case 'report':
      return <ReportPanel />;
  }
}

function OpenPage({ page }: { readonly page: Page }): ReactElement | null {
  const { history } = usePort();
  switch (page) {
    case 'welcome':
      return <WelcomePage />;
    case 'guide':
      return <GuidePage />;
    case 'settings':
      return <SettingsPage />;
    case 'history':
      return history ? <HistoryPage history={history} /> : null;
  }
}
