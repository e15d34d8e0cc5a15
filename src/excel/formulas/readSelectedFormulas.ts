import { cellAddress } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/values';
import { placeKey, type Place } from '../journal/Cell';
import type { Formula } from '../journal/Formula';
import { readCells } from '../journal/readCells';
import { readResults, type FormulaResult } from './readResults';

/** A selected cell with a formula. */
export interface SelectedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly place: Place;
  readonly value: CellValue;
  readonly formula: Formula;
  readonly result: FormulaResult;
}

/** The formulas of the used part of the selection that `isWanted` takes; all areas of a selection lie on one sheet. */
export async function readSelectedFormulas(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
): Promise<readonly SelectedFormula[]> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  const used = context.workbook.getSelectedRanges().getUsedRangeAreasOrNullObject().load('cellCount');
  await context.sync();
  if (used.isNullObject) return [];
  const { areas } = used;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  // Areas may lie over each other.
  const cells = await readCells(context, new Map([[sheet, [...places(areas.items).values()]]]));
  const found = [...(cells.get(sheet) ?? [])].flatMap(([key, { value, formula }]) => {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const place = { row, column };
    return formula !== undefined && isWanted(formula) ? [{ place, value, formula }] : [];
  });
  if (found.length === 0) return [];
  const results = await readResults(
    context,
    sheet,
    found.map(({ place }) => place),
  );
  return found.flatMap(({ place, value, formula }) => {
    const result = results.get(placeKey(place)) ?? { values: [[value]], isFilled: false };
    const cell = cellAddress(place.row, place.column);
    return result.isFilled ? [] : [{ sheet: sheet.name, cell, place, value, formula, result }];
  });
}

function places(areas: readonly Excel.Range[]): Map<string, Place> {
  const all = new Map<string, Place>();
  for (const { rowIndex, columnIndex, rowCount, columnCount } of areas) {
    for (let row = rowIndex + 1; row <= rowIndex + rowCount; row += 1) {
      for (let column = columnIndex + 1; column <= columnIndex + columnCount; column += 1) {
        all.set(placeKey({ row, column }), { row, column });
      }
    }
  }
  return all;
}
