import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useTexts } from '../language/LanguageContext';
import { usePane } from '../state/PaneContext';
import { FOCUS_HOME } from './FocusKeeper';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The frame of a page behind the menu: takes the focus when it opens, Esc and the button lead back. */
export function PageFrame({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { back } = useTexts().shell;
  const { closePage } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className={styles.page} onKeyDown={({ key }) => key === 'Escape' && closePage()}>
      <div className={styles.top}>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={closePage}>
          {back}
        </Button>
        <h1 className={styles.heading} ref={title} {...FOCUS_HOME}>
          {heading}
        </h1>
      </div>
      {children}
    </main>
  );
}
