import { useEffect, useState } from 'react';
import type { Issue } from '../../../core/rules/Issue';
import { searchText } from './searchText';

/** Milliseconds of work between two chances for the pane to draw. */
const SLICE = 8;

/**
 * The last list whose texts are ready to be searched, `undefined` before the
 * first. Thousands of texts are made ready bit by bit while the user is still
 * reading, or the first letter typed into the search would wait for all of them.
 */
export function useSearchable(issues: readonly Issue[]): readonly Issue[] | undefined {
  const [ready, setReady] = useState<readonly Issue[]>();
  useEffect(() => {
    let next = 0;
    const prepare = (): void => {
      const end = performance.now() + SLICE;
      for (; next < issues.length && performance.now() < end; next += 1) {
        const issue = issues[next];
        if (issue) searchText(issue);
      }
      if (next < issues.length) timer = setTimeout(prepare);
      else setReady(issues);
    };
    let timer = setTimeout(prepare);
    return () => clearTimeout(timer);
  }, [issues]);
  return ready;
}
