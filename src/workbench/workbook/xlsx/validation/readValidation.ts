import type { DataValidation } from '../../DataValidation';
import { toModelFormula } from '../formula/toModelFormula';
import { rectanglesOf } from '../refs';
import { unescapeXstring } from '../../../../xlsx/xml/escape';
import type { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { ERROR_STYLES, VALIDATION_OPERATORS, VALIDATION_TYPES } from './validationTypes';

/** A `<dataValidation>` in the words of the model. */
export function readValidation(element: XmlElement): DataValidation {
  const text = (name: string): string => unescapeXstring(element.attributes[name] ?? '');
  const kind = VALIDATION_TYPES[element.attributes['type'] ?? 'none'];
  return {
    areas: rectanglesOf(element.attributes['sqref'] ?? element.child('sqref')?.text),
    type: kind?.type ?? 'None',
    rule: kind ? { [kind.rule]: readRule(element, kind.type) } : {},
    ignoreBlanks: element.flag('allowBlank', false),
    errorAlert: {
      showAlert: element.flag('showErrorMessage', false),
      style: ERROR_STYLES[element.attributes['errorStyle'] ?? 'stop'] ?? 'Stop',
      title: text('errorTitle'),
      message: text('error'),
    },
    prompt: {
      showPrompt: element.flag('showInputMessage', false),
      title: text('promptTitle'),
      message: text('prompt'),
    },
  };
}

function readRule(element: XmlElement, type: DataValidation['type']): Readonly<Record<string, unknown>> {
  const formula = (name: string): string | undefined => {
    const text = element.child(name)?.text;
    return text === undefined ? undefined : unescapeXstring(text.trim());
  };
  const first = formula('formula1') ?? '';
  // The attribute's name says the opposite of what it means.
  if (type === 'List') return { inCellDropDown: !element.flag('showDropDown', false), source: listSource(first) };
  if (type === 'Custom') return { formula: toModelFormula(first) };
  const second = formula('formula2');
  return {
    formula1: bound(first),
    ...(second === undefined ? {} : { formula2: bound(second) }),
    operator: VALIDATION_OPERATORS[element.attributes['operator'] ?? 'between'] ?? 'Between',
  };
}

/** A list of words without the quotes around it, or a reference as a formula. */
function listSource(formula: string): string {
  const words = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  return words === undefined ? toModelFormula(formula) : words.replaceAll('""', '"');
}

const bound = (formula: string): number | string => {
  const number = Number(formula);
  return formula !== '' && Number.isFinite(number) ? number : toModelFormula(formula);
};
