import { useId, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecognisedSheet } from '../../../core/register/Register';
import type { RegisterSize } from '../../../core/register/registerSizes';
import { useTexts } from '../../language/LanguageContext';
import { registerChanges, type RegisterChange } from './registerChanges';

const useStyles = makeStyles({
  part: { margin: `${tokens.spacingVerticalXS} 0` },
  more: { cursor: 'pointer' },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What is shown at once: the sheets themselves stand below. */
const FIRST = 5;

interface RegisterChangeListProps {
  /** The day of the check, as it is written. */
  readonly since: string;
  /** How long the registers were then. */
  readonly before: readonly RegisterSize[];
  readonly sheets: readonly RecognisedSheet[];
}

/** What became of the registers since a check: rows added and lost, sheets that came and went. */
export function RegisterChangeList({ since, before, sheets }: RegisterChangeListProps): ReactElement | null {
  const styles = useStyles();
  const { shell, sheets: names } = useTexts();
  const { newHalfYear: texts } = shell;
  const heading = useId();
  const { changed, same } = registerChanges(before, sheets);
  const describe = (change: RegisterChange): string =>
    change.kind === 'longer' || change.kind === 'shorter'
      ? texts.changes[change.kind](change.rows, change.by)
      : texts.changes[change.kind](change.rows);
  const lines = (part: readonly RegisterChange[]): readonly ReactElement[] =>
    part.map((change) => (
      <li key={`${change.sheet}/${change.role}`}>
        {names.roles[change.role]} (“{change.sheet}”): {describe(change)}
      </li>
    ));
  if (changed.length === 0) return same === 0 ? null : <p className={styles.part}>{texts.allSame}</p>;
  const more = changed.slice(FIRST);
  return (
    <>
      <p className={styles.part} id={heading}>
        {texts.since(since)}:
      </p>
      <ul className={styles.list} aria-labelledby={heading}>
        {lines(changed.slice(0, FIRST))}
        {same > 0 && <li>{texts.same(same)}</li>}
      </ul>
      {more.length > 0 && (
        <details className={styles.part}>
          <summary className={styles.more}>{texts.more(more.length)}</summary>
          <ul className={styles.list}>{lines(more)}</ul>
        </details>
      )}
    </>
  );
}
