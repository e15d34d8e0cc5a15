import { foldSpelling } from '../../vietnamese/foldSpelling';
import type { IndicatorDefinition } from '../IndicatorDefinition';

/**
 * The lines with one more among them: behind the line `after` if that stands
 * in the same group, else at the end of the group, else at the end of the
 * table. A group never falls apart.
 */
export function insertLine(
  lines: readonly IndicatorDefinition[],
  line: IndicatorDefinition,
  after: string | undefined,
): readonly IndicatorDefinition[] {
  const group = foldSpelling(line.group);
  const isInGroup = (other: IndicatorDefinition): boolean => foldSpelling(other.group) === group;
  const wanted = lines.findIndex((other) => other.id === after && isInGroup(other));
  const at = wanted >= 0 ? wanted : lines.findLastIndex(isInGroup);
  if (at < 0) return [...lines, line];
  // Its parts stay with the line that they are parts of.
  const behind = line.isPart === true ? at + 1 : endOfParts(lines, at, isInGroup);
  // The group is called as it was: two spellings would make two headings.
  const own = { ...line, group: lines[at]?.group ?? line.group };
  return [...lines.slice(0, behind), own, ...lines.slice(behind)];
}

function endOfParts(
  lines: readonly IndicatorDefinition[],
  at: number,
  isInGroup: (line: IndicatorDefinition) => boolean,
): number {
  let end = at + 1;
  for (let next = lines[end]; next?.isPart === true && isInGroup(next); next = lines[end]) end += 1;
  return end;
}
