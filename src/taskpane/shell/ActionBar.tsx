import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low window (or a large zoom) it would cover what it belongs to.
    '@media (min-height: 360px) and (min-width: 260px)': { position: 'sticky', bottom: 0, zIndex: 1 },
    '> *': { flexGrow: 1 },
  },
});

/** The bottom of a place: what comes next, as the one primary button. */
export function ActionBar({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().bar}>{children}</div>;
}
