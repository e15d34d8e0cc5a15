import type { Workbook } from '../../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';

/** All that a workbook holds, as plain data to be compared: cells with their formats, merges, page, rules, names… */
export function modelOf(workbook: Workbook): Record<string, unknown> {
  return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheetModel(workbook, sheet)]));
}

/** One sheet. What the user has selected is no content. */
export function sheetModel(workbook: Workbook, sheet: Worksheet): unknown {
  const cells = [...sheet.entries()].map(([row, line]) => [
    row,
    line.map(([column, { style, ...cell }]) => [column, cell, workbook.styles.get(style)]),
  ]);
  return JSON.parse(
    JSON.stringify({ ...sheet, selection: null, cells }, (_key, value) => (value instanceof Map ? [...value] : value)),
  );
}
