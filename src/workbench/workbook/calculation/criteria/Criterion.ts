import { CellError, ERROR_CODES, type CellValue } from '../../cell';
import { compareNumbers, compareTexts } from '../values/compare';
import { parseNumberText, parsePlainNumber } from '../values/toNumber';
import { hasWildcard, literalText, wildcardPattern } from './wildcard';

/** What `COUNTIFS` and its kin ask of a cell. */
export interface Criterion {
  /** The same for criteria that match the same cells. */
  readonly key: string;
  matches(value: CellValue): boolean;
  /** Set when it matches exactly the values that have this key (see `equalityKeys`). */
  readonly equals?: string;
  /** Set for a comparison with a number: only numbers match. */
  readonly comparison?: { readonly operator: '<' | '<=' | '>' | '>='; readonly bound: number };
}

/**
 * Reads the argument of `COUNTIF`: a value that a cell must equal, or text such
 * as `">=5"`, `"<>"`, `"hợp*"`. As in Excel,
 * - numbers in text count as numbers: `5` matches the text `"05"`, but `">4"` matches numbers only;
 * - `""` matches blanks and empty texts, `"="` blanks only, `"<>"` all that is not blank;
 * - `*`, `?` and `~` are wildcards of `=` and `<>`, and match text only;
 * - case is ignored; a blank criterion is 0.
 */
export function parseCriterion(value: CellValue): Criterion {
  if (value === null) return equality('=', 0);
  if (typeof value !== 'string') return equality('=', value);
  const [, operator = '', rest = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(value) ?? [];
  if (rest === '') return emptyCriterion(operator);
  const operand = parseOperand(rest);
  if (operator === '' || operator === '=') return equality('=', operand);
  if (operator === '<>') return equality('<>', operand);
  return comparison(operator as '<' | '<=' | '>' | '>=', operand);
}

/** The keys under which a value is found by `Criterion.equals`: a number in text has two (a date in text stays text). */
export function equalityKeys(value: CellValue): string[] {
  if (value === null) return [];
  if (typeof value === 'number') return [numberKey(value)];
  if (typeof value === 'boolean') return [`b${value}`];
  if (value instanceof CellError) return [`e${value.code}`];
  const number = parsePlainNumber(value);
  return number === undefined ? [textKey(value)] : [textKey(value), numberKey(number)];
}

function emptyCriterion(operator: string): Criterion {
  switch (operator) {
    case '':
      return { key: 'empty', matches: (value) => value === null || value === '' };
    case '=':
      return { key: 'blank', matches: (value) => value === null };
    case '<>':
      return { key: 'notBlank', matches: (value) => value !== null };
    default:
      return { key: 'nothing', matches: () => false };
  }
}

function parseOperand(text: string): Exclude<CellValue, null> {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const code = ERROR_CODES.find((candidate) => candidate === text.toUpperCase());
  return code ? new CellError(code) : (parseNumberText(text) ?? text);
}

function equality(operator: '=' | '<>', operand: Exclude<CellValue, null>): Criterion {
  if (typeof operand === 'string' && hasWildcard(operand)) {
    const pattern = wildcardPattern(operand);
    const like = (value: CellValue) => typeof value === 'string' && pattern.test(value);
    return { key: `${operator}*${operand.toLowerCase()}`, matches: operator === '=' ? like : (value) => !like(value) };
  }
  const wanted = keyOf(typeof operand === 'string' ? literalText(operand) : operand);
  const same = matcher(operand);
  return operator === '='
    ? { key: `=${wanted}`, matches: same, equals: wanted }
    : { key: `<>${wanted}`, matches: (value) => !same(value) };
}

/** Whether a value has the key of the operand, found without making keys. */
function matcher(operand: Exclude<CellValue, null>): (value: CellValue) => boolean {
  if (typeof operand === 'string') {
    const wanted = literalText(operand).toLowerCase();
    return (value) => typeof value === 'string' && (value === wanted || value.toLowerCase() === wanted);
  }
  if (typeof operand === 'number') {
    const wanted = numberKey(operand);
    return (value) => {
      if (typeof value === 'number') return value === operand || numberKey(value) === wanted;
      const number = typeof value === 'string' ? parsePlainNumber(value) : undefined;
      return number !== undefined && numberKey(number) === wanted;
    };
  }
  if (operand instanceof CellError) return (value) => value instanceof CellError && value.code === operand.code;
  return (value) => value === operand;
}

function comparison(operator: '<' | '<=' | '>' | '>=', operand: Exclude<CellValue, null>): Criterion {
  const holds = (order: number) =>
    operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
  const key = `${operator}${keyOf(operand)}`;
  if (typeof operand === 'number') {
    return {
      key,
      matches: (value) => typeof value === 'number' && holds(compareNumbers(value, operand)),
      comparison: { operator, bound: operand },
    };
  }
  if (typeof operand === 'string') {
    return { key, matches: (value) => typeof value === 'string' && holds(compareTexts(value, operand)) };
  }
  return { key, matches: (value) => typeof value === 'boolean' && holds(Number(value) - Number(operand)) };
}

function keyOf(value: Exclude<CellValue, null>): string {
  if (typeof value === 'string') return textKey(value);
  return equalityKeys(value)[0] ?? '';
}

function textKey(text: string): string {
  return `t${text.toLowerCase()}`;
}

/** Excel compares the first 15 digits. */
function numberKey(number: number): string {
  return `n${Number(number.toPrecision(15)) + 0}`;
}
