import type { CellValue } from '../../sheet/values';
import { formatNumber } from '../../vietnamese/formatNumber';
import { NONE } from '../formatFigure';
import { planCell } from '../layout/planCell';
import { COLUMN } from '../layout/tableColumns';
import type { Summary } from '../Summary';

/** What a line of the report would say instead of what its sheet says now. */
export interface ReportChange {
  /** Of the indicator. */
  readonly id: string;
  /** "Thành lập mới HTX", "Thành lập mới HTX: kế hoạch năm". */
  readonly label: string;
  /** For the eye: "4.600", "ít nhất 3", "–" for no figure; empty for a line that is not there yet. */
  readonly before: string;
  /** Empty for a line that falls away. */
  readonly after: string;
}

/** A report sheet as it stands: its values from A1, and where its lines are. */
export interface EarlierTable {
  readonly values: readonly (readonly CellValue[])[];
  /** Rows from 1. */
  readonly lines: readonly { readonly id: string; readonly row: number }[];
}

/**
 * What would change in the figures and plans of a report if it were written
 * again, in the order of the new one; lines that fall away come last. A cell
 * that was typed over counts with what it says now. Empty: nothing.
 */
export function changesAgainst(
  { values, lines }: EarlierTable,
  { indicators }: Pick<Summary, 'indicators'>,
): ReportChange[] {
  const cell = (row: number, column: number): CellValue => values[row - 1]?.[column - 1] ?? '';
  const rows = new Map(lines.map(({ id, row }) => [id, row]));
  const changed = indicators.flatMap((indicator): ReportChange[] => {
    const { id, label, actual } = indicator;
    const row = rows.get(id);
    if (row === undefined) return [{ id, label, before: '', after: shown(actual ?? NONE) }];
    return [
      ...changeOf(id, label, cell(row, COLUMN.actual), actual ?? NONE),
      ...changeOf(id, `${label}: kế hoạch năm`, cell(row, COLUMN.plan), planCell(indicator)),
    ];
  });
  const known = new Set(indicators.map(({ id }) => id));
  const gone = lines.filter(({ id }) => !known.has(id));
  return [
    ...changed,
    ...gone.map(({ id, row }) => ({
      id,
      label: String(cell(row, COLUMN.label)),
      before: shown(cell(row, COLUMN.actual)),
      after: '',
    })),
  ];
}

function changeOf(id: string, label: string, before: CellValue, after: CellValue): ReportChange[] {
  return isSame(before, after) ? [] : [{ id, label, before: shown(before), after: shown(after) }];
}

/** A sum that Excel has added up in another order is the same figure. */
function isSame(before: CellValue, after: CellValue): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return shown(before) === shown(after);
  return Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before), Math.abs(after));
}

function shown(cell: CellValue): string {
  if (typeof cell === 'number') return formatNumber(cell);
  return cell === '' ? NONE : String(cell);
}
