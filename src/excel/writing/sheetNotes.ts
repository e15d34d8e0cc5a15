import { addedTo } from '../../core/report/notes/addedTo';
import type { WrittenSheet } from '../state/sections';
import { fingerprint } from './fingerprint';

type Notes = NonNullable<WrittenSheet['notes']>;

/** The contents of a sheet from a corner; rows and columns from 1. */
export interface Contents {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** The fingerprint of everything but the notes. */
export function fingerprintWithoutNotes(contents: Contents, { column, lines }: Omit<Notes, 'fingerprint'>): string {
  return fingerprint(withCells(contents, column, new Map(lines.map(({ row }) => [row, '']))).rows);
}

/** What users have added to the notes, by indicator. */
export function additionsIn({ top, left, rows }: Contents, { column, lines }: Notes): ReadonlyMap<string, string> {
  const additions = new Map<string, string>();
  for (const { id, row, text } of lines) {
    const cell: unknown = rows[row - top]?.[column - left] ?? '';
    const added = addedTo(text, typeof cell === 'string' ? cell : String(cell));
    if (added !== '') additions.set(id, added);
  }
  return additions;
}

/** The contents with other texts in some rows of a column. */
export function withCells(contents: Contents, column: number, texts: ReadonlyMap<number, string>): Contents {
  const { top, left, rows } = contents;
  return {
    ...contents,
    rows: rows.map((row, index) => {
      const text = texts.get(top + index);
      return text === undefined ? row : row.map((cell, at) => (at === column - left ? text : cell));
    }),
  };
}
