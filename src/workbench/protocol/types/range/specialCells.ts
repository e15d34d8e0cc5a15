import { CellError, type Cell } from '../../../workbook/cell';
import { columnEnd, contains, intersection, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { apiNotFound } from '../../RichApiError';
import { oneOf } from '../arguments';
import { joinCells } from './joinCells';

const TYPES = [
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
] as const;
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** The cells of a kind within some areas, joined into few rectangles; of more than the used part only blanks are none. */
export function specialCells(
  sheet: Worksheet,
  areas: readonly Rectangle[],
  cellType: unknown,
  valueType: unknown,
): Rectangle[] {
  const type = oneOf(TYPES, cellType);
  const values = oneOf(VALUE_TYPES, valueType ?? 'All');
  const used = sheet.usedRange(false);
  const parts = used ? areas.flatMap((area) => intersection(area, used) ?? []) : [];
  switch (type) {
    case 'Blanks':
      return select(sheet, parts, (cell) => !cell || (cell.value === null && cell.formula === undefined));
    case 'Constants':
      return select(sheet, parts, (cell) => !!cell && !isComputed(cell) && isOfKind(cell, values));
    case 'Formulas':
      return select(sheet, parts, (cell) => !!cell && isComputed(cell) && isOfKind(cell, values));
    case 'Visible':
      return select(
        sheet,
        parts,
        (_cell, row, column) => !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden,
      );
    case 'ConditionalFormats':
      return areas.flatMap((area) => covered(area, sheet.conditionalFormats));
    case 'DataValidations':
      return areas.flatMap((area) => covered(area, sheet.dataValidations));
    default:
      throw apiNotFound(`Range.getSpecialCells(${type})`);
  }
}

const isComputed = (cell: Cell): boolean => cell.formula !== undefined || cell.spilledFrom !== undefined;

function isOfKind({ value }: Cell, kinds: (typeof VALUE_TYPES)[number]): boolean {
  if (value === null) return false;
  if (kinds === 'All') return true;
  if (value instanceof CellError) return kinds.includes('Error');
  if (typeof value === 'boolean') return kinds.includes('Logical');
  return typeof value === 'number' ? kinds.includes('Number') : kinds.includes('Text');
}

function select(
  sheet: Worksheet,
  areas: readonly Rectangle[],
  matches: (cell: Cell | undefined, row: number, column: number) => boolean,
): Rectangle[] {
  return areas.flatMap((area) => {
    const rows: [row: number, columns: number[]][] = [];
    for (let row = area.row; row < rowEnd(area); row += 1) {
      const columns: number[] = [];
      for (let column = area.column; column < columnEnd(area); column += 1) {
        if (matches(sheet.cell(row, column), row, column)) columns.push(column);
      }
      if (columns.length > 0) rows.push([row, columns]);
    }
    return joinCells(rows);
  });
}

function covered(area: Rectangle, rules: readonly { readonly areas: readonly Rectangle[] }[]): Rectangle[] {
  const parts = rules.flatMap((rule) => rule.areas.flatMap((part) => intersection(part, area) ?? []));
  // The same cells under several rules count once.
  return parts.filter(
    (part, index) =>
      !parts.some((other, i) => i !== index && contains(other, part) && (i < index || !contains(part, other))),
  );
}
