import type { DataValidation } from '../../DataValidation';

/** The file's types with those of Office.js and the name of their rule. */
export const VALIDATION_TYPES: Readonly<
  Record<string, { readonly type: DataValidation['type']; readonly rule: string }>
> = {
  whole: { type: 'WholeNumber', rule: 'wholeNumber' },
  decimal: { type: 'Decimal', rule: 'decimal' },
  list: { type: 'List', rule: 'list' },
  date: { type: 'Date', rule: 'date' },
  time: { type: 'Time', rule: 'time' },
  textLength: { type: 'TextLength', rule: 'textLength' },
  custom: { type: 'Custom', rule: 'custom' },
};

/** The file's comparisons in the words of `Excel.DataValidationOperator`. */
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

export const ERROR_STYLES: Readonly<Record<string, DataValidation['errorAlert']['style']>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

/** The key of a value; `undefined` where there is none. */
export const keyOf = <T>(names: Readonly<Record<string, T>>, value: T): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);
