import type { DefinedName, Workbook } from '../../Workbook';
import type { Worksheet } from '../../Worksheet';

/**
 * The defined name that is meant on a sheet: the sheet's own before the
 * workbook's, in any case. With a sheet in front (`'Sổ 1'!Tổng`) that sheet's,
 * or the workbook's if it has none.
 */
export function resolveName(name: string, sheet: Worksheet, workbook: Workbook): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const named = workbook.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
  return named.find(({ sheetId }) => sheetId === sheet.id) ?? named.find(({ sheetId }) => sheetId === undefined);
}
