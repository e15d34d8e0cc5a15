import { useState, type ReactElement, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSectionStyles } from '../useSectionStyles';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 0`,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
});

interface OptionSectionProps {
  readonly title: string;
  /** What is chosen, said while the section is folded. */
  readonly state: string;
  readonly intro?: string;
  /** Unfolded at first. */
  readonly isWanted?: boolean;
  readonly children: ReactNode;
}

/** One kind of choice, folded away until it is wanted. */
export function OptionSection({ title, state, intro, isWanted = false, children }: OptionSectionProps): ReactElement {
  const styles = useStyles();
  const { quiet } = useSectionStyles();
  const [isOpen, setOpen] = useState(isWanted);
  return (
    <details className={styles.section} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{title}</span> <span className={styles.state}>({state})</span>
      </summary>
      {isOpen && (
        <div className={styles.content}>
          {intro !== undefined && <p className={quiet}>{intro}</p>}
          {children}
        </div>
      )}
    </details>
  );
}
