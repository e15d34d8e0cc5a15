import { applyDefinitionChanges } from '../../core/plan/definitions/applyDefinitionChanges';
import { parsePeriod } from '../../core/plan/period';
import { TEMPLATE_NAMES, templateNamed } from '../../core/plan/templates/templateNamed';
import { DEFAULT_SETTINGS, type ReportSettings } from '../../core/report/ReportSettings';
import type { NamedSheet } from '../state/sheetNow';
import type { Settings } from '../state/sections';
import { choiceErrors } from './choiceErrors';
import type { ReportChoices } from './ReportChoices';

/** Refuses what no report could be made of, before it is kept. */
export function checkChoices(
  change: Partial<ReportChoices>,
  settings: Readonly<Settings>,
  sheets: readonly NamedSheet[],
): void {
  const { period, template, definitions = {}, manual = {}, samePeriod = {}, previousSheets = [] } = change;
  if (typeof period === 'string' && !parsePeriod(period)) throw choiceErrors.period(period);
  if (template !== undefined && !TEMPLATE_NAMES.includes(template)) throw choiceErrors.template(template);
  for (const name of previousSheets) {
    if (!sheets.some((sheet) => sheet.name === name)) throw choiceErrors.sheet(name);
  }
  for (const [id, figure] of [...Object.entries(manual), ...Object.entries(samePeriod)]) {
    if (!Number.isFinite(figure)) throw choiceErrors.figure(id);
  }
  for (const [sheet, year] of Object.entries(change.planYears ?? {})) {
    if (!Number.isInteger(year) || year < 1900 || year > 2200) throw choiceErrors.year(sheet);
  }
  const options = { ...DEFAULT_SETTINGS, ...(settings.report as Partial<ReportSettings>) };
  for (const name of ['A', 'C'] as const) applyDefinitionChanges(templateNamed(name, options), definitions[name] ?? {});
}
