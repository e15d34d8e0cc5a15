import type { Cell } from '../../cell';
import type { Worksheet } from '../../Worksheet';
import { startTag } from '../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { CellWriter } from './CellWriter';
import { movedRows, ownRows, type OwnRow, type OwnRows } from './ownRows';
import { writeRowAttributes } from './rowFormat';
import { rowHash } from './rowHash';
import type { RowSource } from './SheetOutline';
import type { SheetWriteContext } from './SheetWriteContext';

/**
 * The content of `<sheetData>`. Rows that are as they came are copied from
 * the file; in a row that was changed, the cells that were not.
 *
 * @returns `undefined` when nothing at all has changed
 */
export function writeSheetData(sheet: Worksheet, own: OwnRows, context: SheetWriteContext): string | undefined {
  const cells = new Map(sheet.entries());
  const before = sheet.moves.length === 0 ? ownRows(own) : movedRows(own, sheet.moves);
  const isSame = (row: number): boolean => {
    const source = before.isInPlace(row) ? own.rows.get(row) : undefined;
    return source?.hash === rowHash(sheet.rows.get(row), cells.get(row) ?? []) && !namesSheets(own, source, context);
  };
  const numbers = [...new Set([...own.rows.keys(), ...cells.keys(), ...sheet.rows.keys(), ...before.rows])].sort(
    (a, b) => a - b,
  );
  const same = new Set(numbers.filter(isSame));
  if (same.size === own.rows.size && same.size === numbers.length) return undefined;

  const writer = new CellWriter(sheet, context);
  const written = numbers.map((row) => {
    const source = own.rows.get(row);
    if (source && same.has(row) && !source.sharesFormulas) return own.text.slice(source.start, source.end);
    return writeRow(row, cells.get(row) ?? [], sheet, before.row(row), own, writer, context);
  });
  return written.join('');
}

function writeRow(
  row: number,
  cells: readonly (readonly [number, Cell])[],
  sheet: Worksheet,
  { attributes, cells: before }: OwnRow,
  own: OwnRows,
  writer: CellWriter,
  { styles }: SheetWriteContext,
): string {
  const content = cells.map(([column, cell]) => writer.write(row, column, cell, before.get(column))).join('');
  const written = writeRowAttributes(row, sheet.rows.get(row), attributes, {
    styleCount: own.sources.styleCount,
    fileIndex: (style) => styles.fileIndex(style),
  });
  const isEmpty = content === '' && Object.keys(written).length === 1;
  if (isEmpty) return '';
  const tag = startTag(new XmlElement('row', written));
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</row>`;
}

/** A row that was kept may name a sheet that is gone or called otherwise now. */
function namesSheets({ text }: OwnRows, source: RowSource, { sheetsChanged }: SheetWriteContext): boolean {
  return sheetsChanged && text.slice(source.start, source.end).includes('!');
}
