import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DocumentTableRegular, SearchRegular, ShieldRegular } from '@fluentui/react-icons';
import { useTexts } from '../../language/LanguageContext';
import { usePort } from '../../port/PortContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { FOCUS_HOME } from '../../shell/FocusKeeper';
import { Logo } from '../../shell/Logo';
import { usePane } from '../../state/PaneContext';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '480px',
    '@media (max-width: 260px)': { padding: tokens.spacingHorizontalM },
  },
  logo: { color: tokens.colorBrandForeground1, display: 'flex' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: '34px', fontWeight: tokens.fontWeightSemibold },
  points: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  point: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    '& svg': { fontSize: '20px', color: tokens.colorBrandForeground1 },
  },
  buttons: { display: 'grid', gap: tokens.spacingVerticalS },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The first screen: what HTX does, and two ways to begin. It can be called again from the menu. */
export function WelcomePage(): ReactElement {
  const styles = useStyles();
  const { welcome } = useTexts().more;
  const { shell } = useTexts();
  const { closePage, setPreferences, preferences, workbook, goToPlace } = usePane();
  const { addSample } = usePort();
  const [isWriting, setWriting] = useState(false);
  const [error, setError] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isWelcomed } = preferences;
  // Opened from the menu it takes the focus; at the start Excel's grid keeps it.
  useEffect(() => {
    if (isWelcomed) heading.current?.focus();
  }, [isWelcomed]);

  const leave = (): void => {
    setPreferences({ isWelcomed: true });
    closePage();
  };
  const openSample = async (): Promise<void> => {
    if (!addSample) return;
    setWriting(true);
    setError(undefined);
    try {
      await addSample();
      leave();
      goToPlace('sheets');
      await workbook.recognise();
    } catch (problem) {
      setError(problem);
      setWriting(false);
    }
  };
  const points: readonly (readonly [icon: ReactElement, text: string])[] = [
    [<SearchRegular key="find" />, welcome.points.find],
    [<CheckmarkCircleRegular key="check" />, welcome.points.check],
    [<DocumentTableRegular key="report" />, welcome.points.report],
    [<ShieldRegular key="privacy" />, welcome.privacy],
  ];
  return (
    <main className={styles.page}>
      <span className={styles.logo}>
        <Logo size={48} />
      </span>
      <h1 className={styles.heading} ref={heading} {...FOCUS_HOME}>
        {welcome.title}
      </h1>
      <ul className={styles.points}>
        {points.map(([icon, text]) => (
          <li key={text} className={styles.point}>
            <span aria-hidden>{icon}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {error !== undefined && <ErrorBar error={error} onRetry={() => void openSample()} />}
      <div className={styles.buttons}>
        <Button appearance="primary" size="large" onClick={leave}>
          {welcome.useMine}
        </Button>
        {addSample && (
          <>
            <Button size="large" disabledFocusable={isWriting} onClick={() => void openSample()}>
              {isWriting ? welcome.writingSample : welcome.openSample}
            </Button>
            <p className={styles.hint}>{welcome.sampleHint}</p>
          </>
        )}
        <Button appearance="subtle" onClick={leave}>
          {isWelcomed ? shell.back : welcome.skip}
        </Button>
      </div>
    </main>
  );
}
