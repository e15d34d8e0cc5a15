import type { DataValidation } from '../../DataValidation';
import { fileFormula } from '../conditional/writeRule';
import type { FormulaPlace } from '../formula/toFileFormula';
import { referenceOf } from '../refs';
import { escapeXstring } from '../../../../xlsx/xml/escape';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { ERROR_STYLES, keyOf, VALIDATION_OPERATORS, VALIDATION_TYPES } from './validationTypes';

export interface ValidationWriteContext {
  readonly sheetName: FormulaPlace['sheetName'];
  readonly date1904: boolean;
}

/**
 * Makes a `<dataValidation>` say what the model says.
 *
 * @param element the file's own, or an empty one
 */
export function writeValidation(
  element: XmlElement,
  validation: DataValidation,
  context: ValidationWriteContext,
): XmlElement {
  const { areas, type, rule, ignoreBlanks, errorAlert, prompt } = validation;
  const kind = Object.keys(VALIDATION_TYPES).find((name) => VALIDATION_TYPES[name]?.type === type);
  const test = rule[VALIDATION_TYPES[kind ?? '']?.rule ?? ''] ?? {};
  const style = keyOf(ERROR_STYLES, errorAlert.style) ?? 'stop';
  const text = (name: string, value: string): void => {
    element.set(name, value === '' ? undefined : escapeXstring(value));
  };
  const operator = keyOf<unknown>(VALIDATION_OPERATORS, test['operator']) ?? 'between';
  element
    .set('type', kind)
    .set('errorStyle', style === 'stop' ? undefined : style)
    .set('operator', operator === 'between' ? undefined : operator)
    .setFlag('allowBlank', ignoreBlanks, false)
    .setFlag('showDropDown', test['inCellDropDown'] === false, false)
    .setFlag('showInputMessage', prompt.showPrompt, false)
    .setFlag('showErrorMessage', errorAlert.showAlert, false);
  text('errorTitle', errorAlert.title);
  text('error', errorAlert.message);
  text('promptTitle', prompt.title);
  text('prompt', prompt.message);
  element.set('sqref', areas.map(referenceOf).join(' '));
  const formulas = formulasOf(type, test, context).map(
    (formula, index) => new XmlElement(`formula${index + 1}`, {}, [formula]),
  );
  element.children.splice(0, element.children.length, ...formulas);
  return element;
}

function formulasOf(
  type: DataValidation['type'],
  test: Readonly<Record<string, unknown>>,
  context: ValidationWriteContext,
): string[] {
  if (type === 'List') {
    const source = asText(test['source']);
    if (source.startsWith('=')) return [fileFormula(source, context)];
    return [escapeXstring(`"${source.replaceAll('"', '""')}"`)];
  }
  if (type === 'Custom') return [fileFormula(asText(test['formula']), context)];
  return [test['formula1'], test['formula2']]
    .filter((bound) => bound !== undefined && bound !== null && bound !== '')
    .map((bound) => writeBound(bound, context));
}

/** A number, a formula, or a date as Office.js takes it. */
function writeBound(bound: unknown, context: ValidationWriteContext): string {
  const text = asText(bound);
  const date = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text) : NaN;
  if (Number.isNaN(date)) return fileFormula(text, context);
  const epoch = context.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return String((date - epoch) / 86_400_000);
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
