import { SHEET_COLUMNS } from '../../rectangles';
import type { Move } from '../../Worksheet';
import { movedArea } from '../follow';
import { CellReader, type CellSources } from './CellReader';
import type { OwnCell } from './CellWriter';
import { scanSheet } from '../../../../xlsx/sheet/scanSheet';
import type { RowSource } from './SheetOutline';

/** The sheet's rows in the file, and how its cells were read. */
export interface OwnRows {
  readonly text: string;
  readonly rows: ReadonlyMap<number, RowSource>;
  readonly sources: CellSources;
}

/** What the file had of a row: its attributes, and its cells by column. */
export interface OwnRow {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: ReadonlyMap<number, OwnCell>;
}

/** What the file had of the rows as they lie now. */
export interface RowsNow {
  readonly row: (row: number) => OwnRow;
  /** The row and all of its cells are where they were. */
  readonly isInPlace: (row: number) => boolean;
  /** The rows of the file that are still there. */
  readonly rows: Iterable<number>;
}

const NO_ROW: OwnRow = { attributes: {}, cells: new Map() };

/** The rows where they were. */
export function ownRows(own: OwnRows): RowsNow {
  return {
    row: (row) => {
      const source = own.rows.get(row);
      return source ? readOwnRow(own, source, new CellReader(own.sources)) : NO_ROW;
    },
    isInPlace: () => true,
    rows: own.rows.keys(),
  };
}

/** The rows, and the cells in them, where they have come to. */
export function movedRows(own: OwnRows, moves: readonly Move[]): RowsNow {
  const rows = new Map<number, { attributes: OwnRow['attributes']; cells: Map<number, OwnCell> }>();
  const displaced = new Set<number>();
  const rowNow = (row: number) => {
    let found = rows.get(row);
    if (!found) rows.set(row, (found = { attributes: {}, cells: new Map() }));
    return found;
  };
  // One reader for all: a cell may have its formula from a row further up.
  const reader = new CellReader(own.sources);
  for (const [row, source] of own.rows) {
    const { attributes, cells } = readOwnRow(own, source, reader);
    const moved = movedArea({ row, column: 0, rowCount: 1, columnCount: SHEET_COLUMNS }, moves);
    if (moved) rowNow(moved.row).attributes = attributes;
    if (moved?.row !== row) displaced.add(row);
    for (const [column, cell] of cells) {
      const place = movedArea({ row, column, rowCount: 1, columnCount: 1 }, moves);
      if (place) rowNow(place.row).cells.set(place.column, cell);
      if (place?.row !== row || place.column !== column) displaced.add(row);
      if (place && place.row !== row) displaced.add(place.row);
    }
  }
  return {
    row: (row) => rows.get(row) ?? NO_ROW,
    isInPlace: (row) => !displaced.has(row),
    rows: rows.keys(),
  };
}

function readOwnRow({ text }: OwnRows, { start, end }: RowSource, reader: CellReader): OwnRow {
  const xml = text.slice(start, end);
  const cells = new Map<number, OwnCell>();
  let attributes: OwnRow['attributes'] = {};
  scanSheet(xml, {
    cell: (file) => {
      cells.set(file.column, { xml: xml.slice(file.start, file.end), file, cell: reader.read(file) });
    },
    row: (row) => {
      ({ attributes } = row);
    },
  });
  return { attributes, cells };
}
