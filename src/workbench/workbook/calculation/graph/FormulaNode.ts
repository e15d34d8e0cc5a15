import type { CellValue } from '../../cell';
import type { Rectangle, Worksheet } from '../../Worksheet';
import type { Ast } from '../syntax/Ast';
import type { Result } from '../values/Value';

/** An area of a sheet that a formula has read. */
export interface ReadArea extends Rectangle {
  readonly sheetId: string;
}

/** A formula in a cell, as the calculator keeps it between two calculations. */
export class FormulaNode {
  /** To be computed; values of cells that depend on it are not to be trusted. */
  dirty = false;
  /** No longer in the workbook. */
  removed = false;
  /** Areas whose change makes it dirty. */
  reads: ReadArea[] = [];
  /** The sheets that it names, as they were when it was read: another id means that it points elsewhere now. */
  sheetIds: readonly (readonly [name: string, id: string | undefined])[] = [];
  /** What it wrote into cells beside its own; they carry `spilledFrom`. */
  spilled: { readonly area: Rectangle; readonly values: readonly (readonly CellValue[])[] } | undefined;
  /** Custom functions that it has called in this calculation, by name and arguments. */
  readonly calls = new Map<string, CustomCall>();
  /** Its value comes from the file and has never been computed here. */
  fromFile: boolean;

  constructor(
    readonly sheet: Worksheet,
    readonly row: number,
    readonly column: number,
    readonly formula: string,
    /** `undefined`: the text is no formula. */
    readonly ast: Ast | undefined,
    fromFile: boolean,
  ) {
    this.fromFile = fromFile;
  }
}

/** A call of a custom function: without `result` its answer has yet to come. */
export interface CustomCall {
  result?: Result;
}
