import { applyDefinitionChanges } from '../../../../../core/plan/definitions/applyDefinitionChanges';
import { OWN_LINE, type DefinitionChanges } from '../../../../../core/plan/definitions/DefinitionChanges';
import type { IndicatorDefinition } from '../../../../../core/plan/IndicatorDefinition';

/** A line of the table as the user can change it. */
export interface EditableLine {
  /** With the user's words. */
  readonly line: IndicatorDefinition;
  /** As the template has it; `undefined` for a line of the user's own. */
  readonly original: IndicatorDefinition | undefined;
  readonly isShown: boolean;
}

/**
 * All lines of a template in the order of the table, those that are left out
 * among them.
 *
 * @throws HtxError when the changes fit the template no longer
 */
export function editableLines(
  template: readonly IndicatorDefinition[],
  changes: DefinitionChanges,
): readonly EditableLine[] {
  const { hidden = [] } = changes;
  return applyDefinitionChanges(template, { ...changes, hidden: [] }).map((line) => ({
    line,
    original: line.id.startsWith(OWN_LINE) ? undefined : template.find(({ id }) => id === line.id),
    isShown: !hidden.includes(line.id),
  }));
}
