import { cellAddress } from '../../../../core/sheet/address';
import type { ConditionalFormat } from '../../ConditionalFormat';
import { toFileFormula, type FormulaPlace } from '../formula/toFileFormula';
import type { DxfTable } from '../styles/DxfTable';
import { escapeXstring } from '../../../../xlsx/xml/escape';
import { parseXml } from '../../../../xlsx/xml/parseXml';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { formulaSlots } from './formulaSlots';
import { impliedFormula } from './impliedFormula';
import { readRule } from './readRule';
import { CELL_OPERATORS, DEFAULT_RULES, PRESET_ATTRIBUTES, PRESETS, TEXT_RULES } from './ruleTypes';

export interface RuleWriteContext {
  readonly dxfs: DxfTable;
  readonly sheetName: FormulaPlace['sheetName'];
}

/**
 * A rule as `<cfRule>`: the file's own with what has changed, or a new one.
 *
 * @param isOfThisSheet `false`: new, or from another sheet or file
 * @returns `undefined` for a rule that does not say yet what it tests; Excel has none such
 */
export function writeRule(
  format: ConditionalFormat,
  priority: number,
  isOfThisSheet: boolean,
  context: RuleWriteContext,
): XmlElement | undefined {
  const element = ownElement(format, isOfThisSheet);
  const testsTheSame = format.origin !== undefined && sameJson(readRule(element, []).rule, format.rule);
  if (!testsTheSame && !writeTest(element, format, context)) return undefined;
  if (testsTheSame) writeFormulas(element, format, context);
  const own = element.number('dxfId');
  if (!sameJson(own === undefined ? {} : context.dxfs.style(own), format.format)) {
    const isPlain = Object.keys(format.format).length === 0;
    element.set('dxfId', isPlain ? undefined : context.dxfs.index(format.format));
  }
  return element.set('priority', priority).setFlag('stopIfTrue', format.stopIfTrue, false);
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The formulas, which may name a sheet that is called otherwise now, or have moved with their cells. */
function writeFormulas(element: XmlElement, { rule, kept }: ConditionalFormat, context: RuleWriteContext): void {
  const inRule = [rule.formula ?? rule.formula1, rule.formula2];
  formulaSlots(element).forEach(({ put }, index) => {
    const formula = kept?.[String(index)] ?? inRule[index];
    if (formula !== undefined) put(fileFormula(formula, context));
  });
}

function ownElement({ origin, type }: ConditionalFormat, isOfThisSheet: boolean): XmlElement {
  const xml = origin ?? DEFAULT_RULES[type];
  if (xml === undefined) return new XmlElement('cfRule');
  const element = parseXml(xml);
  return isOfThisSheet ? element : portable(element);
}

/** Without what only its own sheet gives a meaning: prefixes, and the other half of a bar that stands elsewhere. */
function portable(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes).filter(([name]) => !name.includes(':'));
  const children = element.children
    .filter((child) => typeof child === 'string' || child.localName !== 'extLst')
    .map((child) => (typeof child === 'string' ? child : portable(child)));
  return new XmlElement(element.localName, Object.fromEntries(attributes), children);
}

/** Makes the element test what the rule says; `false` where the rule does not say it. */
function writeTest(element: XmlElement, format: ConditionalFormat, context: RuleWriteContext): boolean {
  const { type, rule } = format;
  if (type === 'Custom') {
    if (rule.formula === undefined) return false;
    putFormulas(element.set('type', 'expression'), [rule.formula], context);
  } else if (type === 'CellValue') {
    const operator = keyOf(CELL_OPERATORS, rule.operator ?? '');
    const formulas = [rule.formula1, rule.formula2].filter((formula) => formula !== undefined);
    if (operator === undefined || formulas.length === 0) return false;
    putFormulas(element.set('type', 'cellIs').set('operator', operator), formulas, context);
  } else if (type === 'ContainsText') {
    const names = TEXT_RULES[rule.operator ?? ''];
    if (!names || rule.text === undefined) return false;
    element.set('type', names.type).set('operator', names.operator).set('text', escapeXstring(rule.text));
    putImplied(element, format, context);
  } else if (type === 'PresetCriteria') {
    const attributes = PRESETS[rule.criterion ?? ''];
    if (!attributes) return false;
    for (const name of PRESET_ATTRIBUTES) element.set(name, attributes[name]);
    putImplied(element, format, context);
  }
  return true;
}

function putImplied(element: XmlElement, { rule, areas }: ConditionalFormat, context: RuleWriteContext): void {
  const [first] = areas;
  const formula = impliedFormula(rule, cellAddress((first?.row ?? 0) + 1, (first?.column ?? 0) + 1));
  putFormulas(element, formula === undefined ? [] : [formula], context);
}

function putFormulas(element: XmlElement, formulas: readonly string[], context: RuleWriteContext): void {
  const others = element.children.filter((child) => typeof child === 'string' || child.localName !== 'formula');
  const written = formulas.map((formula) => new XmlElement('formula', {}, [fileFormula(formula, context)]));
  element.children.splice(0, element.children.length, ...written, ...others);
}

export const fileFormula = (formula: string, { sheetName }: Pick<RuleWriteContext, 'sheetName'>): string =>
  escapeXstring(toFileFormula(formula, { array: true, sheetName }));

const keyOf = (names: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);
