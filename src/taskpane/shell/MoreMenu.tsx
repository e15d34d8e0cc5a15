import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  HistoryRegular,
  InfoRegular,
  LocalLanguageRegular,
  MathFormulaRegular,
  MoreHorizontalRegular,
  QuestionCircleRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { useLanguage, useTexts } from '../language/LanguageContext';
import { usePort } from '../port/PortContext';
import { usePane, type Page } from '../state/PaneContext';

const useStyles = makeStyles({
  anchor: { position: 'relative' },
  list: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: '100%',
    zIndex: 3,
    width: 'max-content',
    maxWidth: 'calc(100vw - 64px)',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    // Below the corner that is Office's own, the whole width is there.
    '@media (max-width: 260px)': { insetInlineEnd: '-32px', maxWidth: 'calc(100vw - 16px)' },
  },
  item: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
});

const ENTRIES: readonly { readonly entry: Page | 'help' | 'language'; readonly icon: ReactElement }[] = [
  { entry: 'guide', icon: <MathFormulaRegular /> },
  { entry: 'history', icon: <HistoryRegular /> },
  { entry: 'settings', icon: <SettingsRegular /> },
  { entry: 'welcome', icon: <InfoRegular /> },
  { entry: 'help', icon: <QuestionCircleRegular /> },
  { entry: 'language', icon: <LocalLanguageRegular /> },
];

/** What is needed now and then, behind one button: a list that opens below it and closes by Esc or by leaving it. */
export function MoreMenu(): ReactElement {
  const styles = useStyles();
  const { menu } = useTexts().shell;
  const language = useLanguage();
  const port = usePort();
  const { openPage, switchLanguage } = usePane();
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !anchor.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  const focusButton = (): void => anchor.current?.querySelector('button')?.focus();
  const closeByKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    focusButton();
  };
  const choose = (entry: Page | 'language'): void => {
    setOpen(false);
    if (entry !== 'language') {
      openPage(entry);
      return;
    }
    switchLanguage(language === 'vi' ? 'en' : 'vi');
    focusButton();
  };
  const entries = ENTRIES.filter(({ entry }) => entry !== 'history' || port.history !== undefined);
  return (
    <div className={styles.anchor} ref={anchor} onKeyDown={closeByKey}>
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={menu.open}
        title={menu.open}
        aria-expanded={isOpen}
        data-menu-button=""
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <ul className={styles.list}>
          {entries.map(({ entry, icon }) => (
            <li key={entry}>
              {entry === 'help' ? (
                // In a window of its own: in this one it would take the place of the pane and of the functions.
                <Button
                  as="a"
                  href={language === 'vi' ? 'help.html' : 'help.html#english'}
                  target="_blank"
                  rel="noreferrer"
                  appearance="subtle"
                  className={styles.item}
                  icon={icon}
                  onClick={() => setOpen(false)}
                >
                  {menu.help}
                </Button>
              ) : (
                <Button
                  appearance="subtle"
                  className={styles.item}
                  icon={icon}
                  onClick={() => choose(entry)}
                  {...(entry === 'language' && { lang: language === 'vi' ? 'en' : 'vi' })}
                >
                  {menu[entry]}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
