import type { ConditionalFormat } from '../../../ConditionalFormat';
import type { Worksheet } from '../../../Worksheet';
import { extensionPriorities } from '../../conditional/extensionRules';
import { planPriorities, type Priorities } from '../../conditional/planPriorities';
import { readRule } from '../../conditional/readRule';
import { writeRule } from '../../conditional/writeRule';
import { rectanglesOf, referenceOf } from '../../refs';
import { parseXml } from '../../../../../xlsx/xml/parseXml';
import { patchStartTag, replacePieces } from '../../xml/patchStartTag';
import { serialiseXml } from '../../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetWriteContext } from '../SheetWriteContext';
import type { SheetGroup } from './SheetGroup';

/** Conditional formats. Of what was not changed every byte is kept, but for a priority that others have moved. */
export const conditionalFormats: SheetGroup = {
  name: 'conditionalFormatting',
  read(sources, sheet, { workbook, dxfs, objects }) {
    sources.forEach((source, block) => {
      const element = parseXml(source);
      const areas = rectanglesOf(element.attributes['sqref']);
      element.all('cfRule').forEach((rule, index) => {
        const format: ConditionalFormat = {
          id: workbook.newId(),
          areas,
          ...readRule(rule, dxfs),
          origin: source.slice(rule.source?.start, rule.source?.end),
        };
        const priority = rule.number('priority') ?? 1;
        objects.rules.set(format, { block, index, priority, snapshot: snapshotOf(format) });
      });
    });
    const byPriority = [...objects.rules].sort(([, a], [, b]) => a.priority - b.priority);
    sheet.conditionalFormats = byPriority.map(([format]) => format);
  },
  write(sources, sheet, context) {
    const { rules } = context.objects;
    const others = extensionPriorities(context.sectionTexts('extLst'));
    const priorities = planPriorities(sheet.conditionalFormats, rules, others);
    const kept = sources.map((source, block) => writeBlock(source, block, sheet, priorities, context));
    const added = sheet.conditionalFormats
      .filter((format) => !rules.has(format))
      .map((format) => newBlock(format, writeRule(format, priorities.of(format), false, context)));
    return { kept, added: added.join('') };
  },
};

/** All that its own element says; the areas are said by the element around it. */
function snapshotOf({ stopIfTrue, rule, format, kept }: ConditionalFormat): string {
  return JSON.stringify([stopIfTrue, rule, format, kept]);
}

function writeBlock(
  source: string,
  block: number,
  sheet: Worksheet,
  priorities: Priorities,
  context: SheetWriteContext,
): string {
  const element = parseXml(source);
  const own = [...context.objects.rules].filter(([, place]) => place.block === block);
  const here = own.filter(([format]) => sheet.conditionalFormats.includes(format));
  const [first] = here;
  if (!first) return own.length === 0 ? source : '';
  const areas = areasKey(first[0]);
  const pieces = element.all('cfRule').map((rule, index) => {
    const [format] = here.find(([, place]) => place.index === index) ?? [];
    const text = format && areasKey(format) === areas ? ruleText(format, priorities, context) : '';
    return { start: rule.source?.start ?? 0, end: rule.source?.end ?? 0, text };
  });
  const isMoved = JSON.stringify(rectanglesOf(element.attributes['sqref'])) !== JSON.stringify(first[0].areas);
  const text = replacePieces(source, pieces);
  const elsewhere = here
    .filter(([format]) => areasKey(format) !== areas)
    .map(([format]) => newBlock(format, parseXml(ruleText(format, priorities, context)), element.name));
  return (isMoved ? patchStartTag(text, 'sqref', areas) : text) + elsewhere.join('');
}

function newBlock(format: ConditionalFormat, rule: XmlElement | undefined, name = 'conditionalFormatting'): string {
  return rule ? serialiseXml(new XmlElement(name, { sqref: areasKey(format) }, [rule])) : '';
}

const areasKey = ({ areas }: ConditionalFormat): string => areas.map(referenceOf).join(' ');

/** A rule of the file: its own text, if need be with another priority. */
function ruleText(format: ConditionalFormat, priorities: Priorities, context: SheetWriteContext): string {
  const source = context.objects.rules.get(format);
  const { origin = '' } = format;
  const priority = priorities.of(format);
  if (source?.snapshot === snapshotOf(format) && !(context.sheetsChanged && origin.includes('!'))) {
    return priority === source.priority ? origin : patchStartTag(origin, 'priority', String(priority));
  }
  const written = writeRule(format, priority, true, context);
  return written ? serialiseXml(written) : '';
}
