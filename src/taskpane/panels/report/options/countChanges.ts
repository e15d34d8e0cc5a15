import type { ReportChoices } from '../../../port/ReportPort';

/** How many lines of the chosen template are hidden, reworded or the user's own. */
export function countChanges({ template, definitions }: Pick<ReportChoices, 'template' | 'definitions'>): number {
  if (template === 'B') return 0;
  const { hidden = [], reworded = {}, added = [] } = definitions[template] ?? {};
  return hidden.length + Object.keys(reworded).length + added.length;
}
