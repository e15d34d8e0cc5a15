import { wrapText } from './wrapText';

/** A column of a table in plain text. */
export interface TextColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly right?: boolean;
}

/** The header of a table in plain text, with a line under it. */
export function textHeader(columns: readonly TextColumn[]): string[] {
  return [
    ...textRow(
      columns,
      columns.map(({ header }) => header),
    ),
    ...textRow(
      columns,
      columns.map(({ width }) => '─'.repeat(width)),
    ),
  ];
}

/** One row of a table; a text too long for its column goes on in the next line. Two spaces before each column. */
export function textRow(columns: readonly TextColumn[], cells: readonly string[]): string[] {
  const wrapped = columns.map(({ width }, column) => wrapText(cells[column] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, right }, column) => {
        const text = wrapped[column]?.[line] ?? '';
        return `  ${right === true ? text.padStart(width) : text.padEnd(width)}`;
      })
      .join('')
      .trimEnd(),
  );
}
