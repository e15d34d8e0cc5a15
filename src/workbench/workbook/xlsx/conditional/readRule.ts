import type { ConditionalFormat, ConditionalRule, ConditionalStyle } from '../../ConditionalFormat';
import { toModelFormula } from '../formula/toModelFormula';
import { unescapeXstring } from '../../../../xlsx/xml/escape';
import type { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { formulaSlots } from './formulaSlots';
import { CELL_OPERATORS, PRESET_ATTRIBUTES, PRESETS, TEXT_RULES, UNMODELLED } from './ruleTypes';

/** A `<cfRule>` in the words of the model; of what the model does not know, the formulas are in `kept`. */
export function readRule(
  element: XmlElement,
  dxfs: readonly ConditionalStyle[],
): Omit<ConditionalFormat, 'id' | 'areas' | 'origin'> {
  const format = dxfs[element.number('dxfId') ?? -1] ?? {};
  const stopIfTrue = element.flag('stopIfTrue', false);
  const { type, rule } = readTest(element);
  if (type === 'Custom' || type === 'CellValue') return { type, rule, format, stopIfTrue };
  const kept = formulaSlots(element).map(({ text }, index): readonly [string, string] => [
    String(index),
    toModelFormula(unescapeXstring(text)),
  ]);
  return { type, rule, format, stopIfTrue, ...(kept.length > 0 ? { kept: Object.fromEntries(kept) } : {}) };
}

function readTest(element: XmlElement): Pick<ConditionalFormat, 'type'> & { rule: ConditionalRule } {
  const { type = '', operator = '', text = '' } = element.attributes;
  const [formula1, formula2] = element.all('formula').map((one) => toModelFormula(unescapeXstring(one.text)));
  if (type === 'cellIs') {
    const rule = {
      operator: CELL_OPERATORS[operator] ?? operator,
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
    };
    return { type: 'CellValue', rule };
  }
  const comparison = Object.keys(TEXT_RULES).find((name) => TEXT_RULES[name]?.type === type);
  if (comparison !== undefined) {
    return { type: 'ContainsText', rule: { operator: comparison, text: unescapeXstring(text) } };
  }
  const unmodelled = UNMODELLED[type];
  if (unmodelled) return { type: unmodelled, rule: {} };
  const criterion = Object.keys(PRESETS).find((name) => isPreset(element, PRESETS[name] ?? {}));
  if (criterion !== undefined) return { type: 'PresetCriteria', rule: { criterion } };
  return { type: 'Custom', rule: formula1 === undefined ? {} : { formula: formula1 } };
}

const DEFAULTS: Readonly<Record<string, string>> = { aboveAverage: '1', equalAverage: '0', stdDev: '0' };

function isPreset({ attributes }: XmlElement, wanted: Readonly<Record<string, string>>): boolean {
  const said = (from: Readonly<Record<string, string>>, name: string): string =>
    (from[name] ?? DEFAULTS[name] ?? '').replace('true', '1').replace('false', '0');
  return PRESET_ATTRIBUTES.every((name) => said(attributes, name) === said(wanted, name));
}
