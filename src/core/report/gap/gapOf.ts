import type { Measure } from '../../plan/IndicatorDefinition';
import type { DoubtfulRows, Measurement } from '../../plan/Measurement';
import type { Register } from '../../register/Register';
import { cellAddress } from '../../sheet/address';
import { workbookOfSheet } from '../../sheet/foreignSheet';
import type { Gap } from './Gap';

/**
 * Why nothing could be measured, and where that could be mended: in the first
 * sheet of this workbook that lacks a column, else at the first cells that
 * could not be read. What stands in other workbooks cannot be reached from here.
 */
export function gapOf(
  how: Pick<Measure, 'role' | 'otherRoles'> | undefined,
  measurement: Pick<Measurement, 'doubtful'> | null,
  registers: readonly Register[],
): Gap {
  if (!how || !measurement) return { kind: 'untracked' };
  const roles = [how.role, ...(how.otherRoles ?? [])];
  const sources = registers.filter(({ sheet }) => roles.includes(sheet.role) && sheet.band !== 'unknown');
  if (sources.length === 0) return { kind: 'no-register' };
  const own = measurement.doubtful.filter(({ sheet }) => workbookOfSheet(sheet) === undefined);
  for (const { sheet, doubt } of own) {
    const role = sources.find((source) => source.sheet.name === sheet)?.sheet.role ?? how.role;
    if (typeof doubt === 'object' && 'missing' in doubt) {
      return { kind: 'no-column', sheet, role, field: doubt.missing };
    }
  }
  const [first] = own;
  return first ? { kind: 'unclear', sheet: first.sheet, address: addressOf(first, sources) } : { kind: 'other' };
}

/** The header that names no unit, or the first of the rows. */
function addressOf({ sheet, doubt, rows }: DoubtfulRows, sources: readonly Register[]): string {
  if (typeof doubt === 'object' && 'unitless' in doubt) {
    const table = sources.find((source) => source.sheet.name === sheet)?.sheet;
    const column = table?.columns.find(({ header }) => header === doubt.unitless)?.column;
    const row = table?.headerRows.at(-1);
    if (column !== undefined && row !== undefined) return cellAddress(row, column);
  }
  const [row = 1] = rows;
  return `${row}:${row}`;
}
