import type { IndicatorDefinition } from '../IndicatorDefinition';
import { INDICATORS } from '../indicators';
import { kttTemplate, type KttTemplateOptions } from './kttTemplate';

/** A: the indicators of the collective economy. B: the breakdown by sector and place. C: the Alliance's own work. */
export type TemplateName = 'A' | 'B' | 'C';

export const TEMPLATE_NAMES: readonly TemplateName[] = ['A', 'B', 'C'];

/** The lines of a template; the breakdown has none, its figures stand in tables of their own. */
export function templateNamed(name: TemplateName, options: KttTemplateOptions): readonly IndicatorDefinition[] {
  if (name === 'A') return kttTemplate(options);
  return name === 'B' ? [] : INDICATORS;
}
