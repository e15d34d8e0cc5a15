import { moneyScale } from '../../vietnamese/moneyScale';
import type { IndicatorDefinition } from '../IndicatorDefinition';
import type { AddedLine } from './DefinitionChanges';

/** A line of the user's own: typed by hand, its target the row of the plan that has its very name and unit. */
export function ownLine(
  { id, isPart }: Pick<AddedLine, 'id' | 'isPart'>,
  { group, label, unit }: Pick<IndicatorDefinition, 'group' | 'label' | 'unit'>,
): IndicatorDefinition {
  return {
    id,
    group,
    label,
    unit,
    ...(isPart === true && { isPart }),
    measure: null,
    why: 'Chỉ tiêu tự thêm: cần điền tay',
    plan: {
      words: [[label]],
      // A target in another scale of money is converted; any other unit must be the same word.
      units: moneyScale(unit) === undefined ? [unit] : ['money'],
      unitNeeded: unit !== '',
    },
  };
}
