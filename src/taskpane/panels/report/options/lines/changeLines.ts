import {
  OWN_LINE,
  type AddedLine,
  type DefinitionChanges,
  type Rewording,
} from '../../../../../core/plan/definitions/DefinitionChanges';
import type { IndicatorDefinition } from '../../../../../core/plan/IndicatorDefinition';
import { withoutKeys } from '../withoutKeys';

/** Shows a line of the template, or leaves it out. */
export function showLine(changes: DefinitionChanges, id: string, isShown: boolean): DefinitionChanges {
  const others = (changes.hidden ?? []).filter((other) => other !== id);
  return { ...changes, hidden: isShown ? others : [...others, id] };
}

/** Gives a line other words: one of the template what differs from it, one of the user's own its new text. */
export function rewordLine(
  changes: DefinitionChanges,
  id: string,
  original: IndicatorDefinition | undefined,
  { label, unit }: Required<Rewording>,
): DefinitionChanges {
  if (!original) {
    const added = (changes.added ?? []).map((line) => (line.id === id ? { ...line, label, unit } : line));
    return { ...changes, added };
  }
  const others = withoutKeys(changes.reworded ?? {}, [id]);
  const words: Rewording = {
    ...(label !== original.label && { label }),
    ...(unit !== original.unit && { unit }),
  };
  return { ...changes, reworded: Object.keys(words).length > 0 ? { ...others, [id]: words } : others };
}

/** Adds a line of the user's own, under an id that no other has. */
export function addLine(changes: DefinitionChanges, line: Omit<AddedLine, 'id'>): DefinitionChanges {
  const added = changes.added ?? [];
  const numbers = added.map(({ id }) => Number(id.slice(OWN_LINE.length))).filter(Number.isInteger);
  return { ...changes, added: [...added, { ...line, id: `${OWN_LINE}${Math.max(0, ...numbers) + 1}` }] };
}

/** Takes a line of the user's own away. */
export function removeLine(changes: DefinitionChanges, id: string): DefinitionChanges {
  return { ...changes, added: (changes.added ?? []).filter((line) => line.id !== id) };
}
