import { applyDefinitionChanges } from '../../core/plan/definitions/applyDefinitionChanges';
import type { IndicatorDefinition } from '../../core/plan/IndicatorDefinition';
import { templateNamed } from '../../core/plan/templates/templateNamed';
import { DEFAULT_SETTINGS } from '../../core/report/ReportSettings';
import type { PreparedReport } from './prepareReport';

/** The lines that a report was made of; none where its template is the breakdown. */
export function linesOf({
  settings,
  choices: { template, definitions },
}: Pick<PreparedReport, 'settings' | 'choices'>): readonly IndicatorDefinition[] {
  const lines = templateNamed(template, { ...DEFAULT_SETTINGS, ...settings });
  return template === 'B' ? lines : applyDefinitionChanges(lines, definitions[template] ?? {});
}
