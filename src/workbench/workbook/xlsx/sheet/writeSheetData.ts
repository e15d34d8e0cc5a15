import type { Cell } from '../../cell';
import type { Worksheet } from '../../Worksheet';
import { startTag } from '../xml/serialiseXml';
import { XmlElement } from '../xml/XmlElement';
import { CellReader, type CellSources } from './CellReader';
import { CellWriter, type OwnCell } from './CellWriter';
import type { FileCell } from './FileCell';
import { writeRowAttributes } from './rowFormat';
import { rowHash } from './rowHash';
import { scanSheet } from './scanSheet';
import type { RowSource } from './SheetOutline';
import type { SheetWriteContext } from './SheetWriteContext';

/** The sheet's rows in the file, and how its cells were read. */
export interface OwnRows {
  readonly text: string;
  readonly rows: ReadonlyMap<number, RowSource>;
  readonly sources: CellSources;
}

/**
 * The content of `<sheetData>`. Rows that are as they came are copied from
 * the file; in a row that was changed, the cells that were not.
 *
 * @returns `undefined` when nothing at all has changed
 */
export function writeSheetData(sheet: Worksheet, own: OwnRows, context: SheetWriteContext): string | undefined {
  const cells = new Map(sheet.entries());
  const isSame = (row: number, source: RowSource | undefined): boolean =>
    source?.hash === rowHash(sheet.rows.get(row), cells.get(row) ?? []) && !namesSheets(own, source, context);
  const numbers = [...new Set([...own.rows.keys(), ...cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  const same = new Set(numbers.filter((row) => isSame(row, own.rows.get(row))));
  if (same.size === own.rows.size && same.size === numbers.length) return undefined;

  const writer = new CellWriter(sheet, context);
  const written = numbers.map((row) => {
    const source = own.rows.get(row);
    if (source && same.has(row) && !source.sharesFormulas) return own.text.slice(source.start, source.end);
    return writeRow(row, cells.get(row) ?? [], sheet, source, own, writer, context);
  });
  return written.join('');
}

function writeRow(
  row: number,
  cells: readonly (readonly [number, Cell])[],
  sheet: Worksheet,
  source: RowSource | undefined,
  own: OwnRows,
  writer: CellWriter,
  { styles }: SheetWriteContext,
): string {
  const { attributes, cells: before } = source
    ? readOwnRow(own, source)
    : { attributes: {}, cells: new Map<number, OwnCell>() };
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

function readOwnRow(
  { text, sources }: OwnRows,
  { start, end }: RowSource,
): { attributes: Readonly<Record<string, string>>; cells: Map<number, OwnCell> } {
  const xml = text.slice(start, end);
  const reader = new CellReader(sources);
  const cells = new Map<number, OwnCell>();
  let attributes: Readonly<Record<string, string>> = {};
  scanSheet(xml, {
    cell: (file: FileCell) => {
      cells.set(file.column, { xml: xml.slice(file.start, file.end), file, cell: reader.read(file) });
    },
    row: (row) => {
      ({ attributes } = row);
    },
  });
  return { attributes, cells };
}

/** A row that was kept may name a sheet that is gone or called otherwise now. */
function namesSheets({ text }: OwnRows, source: RowSource, { sheetsChanged }: SheetWriteContext): boolean {
  return sheetsChanged && text.slice(source.start, source.end).includes('!');
}
