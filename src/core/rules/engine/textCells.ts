import type { Register, RegisterColumn } from '../../register/Register';

/** Every column that may hold words: all but ordinals. A doubtful column is none. */
export function textColumns(register: Register): RegisterColumn[] {
  return register.sheet.columns
    .filter(({ type }) => type !== 'ordinal')
    .flatMap(({ field }) => register.column(field) ?? []);
}

/** A text in a sentence: short enough to be read, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}
