import { applyDefinitionChanges } from '../../core/plan/definitions/applyDefinitionChanges';
import { templateNamed } from '../../core/plan/templates/templateNamed';
import { countedRows } from '../../core/report/counted/countedRows';
import { layoutCountedRows } from '../../core/report/counted/layoutCountedRows';
import { DEFAULT_SETTINGS } from '../../core/report/ReportSettings';
import type { SheetLayout } from '../../core/report/SheetLayout';
import type { PreparedReport } from './prepareReport';

/** The sheet of the rows that were counted; `undefined` where it is not wanted, or where the template has no lines. */
export function countedSheetOf({ summary, settings, choices, registers }: PreparedReport): SheetLayout | undefined {
  const { template, definitions } = choices;
  if (!choices.countedRows || template === 'B') return undefined;
  const lines = templateNamed(template, { ...DEFAULT_SETTINGS, ...settings });
  return layoutCountedRows(
    summary,
    countedRows(summary, applyDefinitionChanges(lines, definitions[template] ?? {}), registers),
  );
}
