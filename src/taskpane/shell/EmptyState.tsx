import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  state: {
    display: 'grid',
    justifyItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    margin: 0,
  },
  text: { margin: 0, maxWidth: '36ch' },
});

interface EmptyStateProps {
  readonly picture: ReactElement;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Nothing to show: a picture, why, and what to do about it. */
export function EmptyState({ picture, title, text, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      {picture}
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
