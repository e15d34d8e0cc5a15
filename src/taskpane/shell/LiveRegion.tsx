import { useCallback, useState, type ReactElement, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { AnnounceContext } from './AnnounceContext';

const useStyles = makeStyles({
  region: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Gives what is below it the voice of one polite live region. */
export function LiveRegion({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState({ sentence: '', count: 0 });
  const announce = useCallback((sentence: string) => setSaid(({ count }) => ({ sentence, count: count + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className={styles.region} role="status" aria-live="polite" aria-atomic="true">
        {/* A new element each time: the same sentence twice is said twice. */}
        <span key={said.count}>{said.sentence}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
