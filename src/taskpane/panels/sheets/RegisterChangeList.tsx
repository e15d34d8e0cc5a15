import { useId, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecognisedSheet, Role } from '../../../core/register/Register';
import { registerSizes, type RegisterSize } from '../../../core/register/registerSizes';
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
  /** How long the registers were at the last check. */
  readonly before: readonly RegisterSize[];
  readonly sheets: readonly RecognisedSheet[];
}

/** What became of the registers since the last check: how long they are now and were then, sheets that came and went. */
export function RegisterChangeList({ before, sheets }: RegisterChangeListProps): ReactElement | null {
  const styles = useStyles();
  const { shell, sheets: names } = useTexts();
  const { newHalfYear: texts } = shell;
  const heading = useId();
  const { changed, same } = registerChanges(before, sheets);
  const several = sheetsOfSeveral([...before, ...registerSizes(sheets)]);
  const nameOf = ({ sheet, role, kind }: RegisterChange): string =>
    several.has(sheet) && kind !== 'unread' ? `“${sheet}” (${names.roles[role]})` : `“${sheet}”`;
  const describe = (change: RegisterChange): string => {
    const { kind, rows, role } = change;
    if (kind === 'changed') return texts.changes.changed(rows, change.before);
    return kind === 'unread' ? texts.changes.unread(rows, names.roles[role]) : texts.changes[kind](rows);
  };
  const lines = (part: readonly RegisterChange[]): readonly ReactElement[] =>
    part.map((change) => (
      <li key={`${change.sheet}/${change.role}`}>
        {nameOf(change)}: {describe(change)}
      </li>
    ));
  if (changed.length === 0) return same === 0 ? null : <p className={styles.part}>{texts.allSame}</p>;
  const more = changed.slice(FIRST);
  return (
    <>
      <p className={styles.part} id={heading}>
        {texts.since}
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

/** The sheets that hold registers of several kinds: their name alone does not tell which is meant. */
function sheetsOfSeveral(sizes: readonly RegisterSize[]): ReadonlySet<string> {
  const first = new Map<string, Role>();
  const several = sizes.filter(({ sheet, role }) => {
    if (!first.has(sheet)) first.set(sheet, role);
    return first.get(sheet) !== role;
  });
  return new Set(several.map(({ sheet }) => sheet));
}
