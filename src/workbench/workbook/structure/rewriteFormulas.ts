import type { Chart, ChartSeries } from '../Chart';
import type { ConditionalRule } from '../ConditionalFormat';
import type { Workbook } from '../Workbook';
import type { Worksheet } from '../Worksheet';

/** The new text of a formula that stands on a sheet (`undefined`: in a name of the workbook). */
export type FormulaRewriter = (formula: string, home: Worksheet | undefined) => string;

/** Rewrites every formula of a workbook: of cells, names, tables, conditional formats, validations and charts. */
export function rewriteFormulas(workbook: Workbook, rewrite: FormulaRewriter): void {
  for (const name of workbook.names) {
    name.formula = rewrite(name.formula, name.sheetId === undefined ? undefined : workbook.sheetById(name.sheetId));
  }
  for (const sheet of workbook.sheets) rewriteFormulasOf(sheet, rewrite);
}

/** Rewrites the formulas that stand on one sheet. */
export function rewriteFormulasOf(sheet: Worksheet, rewrite: FormulaRewriter): void {
  const change = (formula: string): string => rewrite(formula, sheet);
  for (const [, , cell] of sheet.cells()) if (cell.formula !== undefined) cell.formula = change(cell.formula);
  for (const { columns } of sheet.tables) {
    for (const column of columns) {
      if (column.calculatedColumnFormula !== undefined) {
        column.calculatedColumnFormula = change(column.calculatedColumnFormula);
      }
    }
  }
  for (const format of sheet.conditionalFormats) {
    format.rule = rewrittenRule(format.rule, change);
    if (format.kept) format.kept = deep(format.kept, change);
  }
  for (const validation of sheet.dataValidations) validation.rule = deep(validation.rule, change);
  for (const chart of sheet.charts) rewriteChart(chart, change);
}

function rewrittenRule(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  return deep(rule, change);
}

/** All texts within that are formulas. */
function deep<T>(value: T, change: (formula: string) => string): T {
  if (typeof value === 'string') return (value.startsWith('=') ? change(value) : value) as T;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep<unknown>(inner, change)])) as T;
}

function rewriteChart(chart: Chart, change: (formula: string) => string): void {
  chart.series = chart.series.map((series): ChartSeries => deep(series, change));
}
