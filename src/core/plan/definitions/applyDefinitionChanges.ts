import { foldSpelling } from '../../vietnamese/foldSpelling';
import { normaliseText } from '../../vietnamese/normaliseText';
import type { IndicatorDefinition } from '../IndicatorDefinition';
import type { AddedLine, DefinitionChanges, Rewording } from './DefinitionChanges';
import { definitionErrors } from './definitionErrors';
import { insertLine } from './insertLine';
import { isSameUnit } from './isSameUnit';
import { ownLine } from './ownLine';

/** Characters; a label fills three lines of the table then, and the page is still one page wide. */
const LONGEST_LABEL = 200;
const LONGEST_UNIT = 40;

/**
 * The lines of a template as the user has changed them. What the changes say
 * about lines that the template does not have (any more) is left aside. A part
 * whose whole is hidden stands as a line of its own.
 *
 * @throws HtxError with one of the codes of `definitionErrors`
 */
export function applyDefinitionChanges(
  template: readonly IndicatorDefinition[],
  { hidden = [], reworded = {}, added = [] }: DefinitionChanges,
): readonly IndicatorDefinition[] {
  if (template.length === 0) {
    if (hidden.length > 0 || added.length > 0) throw definitionErrors.noLines();
    return template;
  }
  const words = new Map(Object.entries(reworded));
  const shown = withoutHidden(template, new Set(hidden)).map((line) => reword(line, words.get(line.id)));
  const lines = added.reduce<readonly IndicatorDefinition[]>(
    (known, line) => insertLine(known, ownLine(line, checked(line)), line.after),
    shown,
  );
  if (lines.length === 0) throw definitionErrors.nothingLeft();
  assertDifferent([...template.filter(({ id }) => hidden.includes(id)), ...lines], lines);
  return lines;
}

function withoutHidden(
  template: readonly IndicatorDefinition[],
  hidden: ReadonlySet<string>,
): readonly IndicatorDefinition[] {
  let isWholeHidden = false;
  return template.flatMap((line) => {
    if (line.isPart !== true) isWholeHidden = hidden.has(line.id);
    if (hidden.has(line.id)) return [];
    return line.isPart === true && isWholeHidden ? { ...line, isPart: false } : line;
  });
}

function reword(line: IndicatorDefinition, words: Rewording | undefined): IndicatorDefinition {
  if (!words) return line;
  const label = words.label === undefined ? line.label : labelOf(words.label);
  const unit = words.unit === undefined ? line.unit : unitOf(words.unit);
  if (unit !== line.unit && !isSameUnit(line, unit)) throw definitionErrors.unitDiffers(label, unit, line.unit);
  return { ...line, label, unit };
}

function checked({ id, group, label, unit }: AddedLine): Pick<IndicatorDefinition, 'group' | 'label' | 'unit'> {
  if (!/^own-[a-z0-9-]{1,60}$/.test(id)) throw definitionErrors.idUnusable(id);
  const texts = { group: plain(group), label: labelOf(label), unit: unitOf(unit) };
  if (texts.group === '') throw definitionErrors.groupEmpty(texts.label);
  if (texts.group.length > LONGEST_LABEL) throw definitionErrors.textTooLong(texts.group, LONGEST_LABEL);
  return texts;
}

function labelOf(text: string): string {
  const label = plain(text);
  if (label === '') throw definitionErrors.labelEmpty();
  if (label.length > LONGEST_LABEL) throw definitionErrors.textTooLong(label, LONGEST_LABEL);
  return label;
}

function unitOf(text: string): string {
  const unit = plain(text);
  if (unit.length > LONGEST_UNIT) throw definitionErrors.textTooLong(unit, LONGEST_UNIT);
  return unit;
}

/** One line of visible characters. */
function plain(text: string): string {
  return normaliseText(text.replace(/\p{Cc}+/gu, ' '));
}

/** Ids are never given twice, not even a hidden line's; and no two lines of one group read the same. */
function assertDifferent(all: readonly IndicatorDefinition[], shown: readonly IndicatorDefinition[]): void {
  const ids = new Set<string>();
  for (const { id } of all) {
    if (ids.has(id)) throw definitionErrors.idTaken(id);
    ids.add(id);
  }
  const texts = new Set<string>();
  for (const { group, label, unit } of shown) {
    const text = JSON.stringify([group, label, unit].map(foldSpelling));
    if (texts.has(text)) throw definitionErrors.labelTaken(label, group);
    texts.add(text);
  }
}
