import { CellError, type CellValue } from '../../workbook/cell';
import { formatDate } from './formatDate';
import { formatGeneral } from './formatGeneral';
import { formatNumber } from './formatNumber';
import { parseNumberFormat, type FormatSection } from './parseNumberFormat';
import { VIETNAMESE, type Separators } from './Separators';

export interface FormatOptions {
  readonly separators?: Separators;
  readonly date1904?: boolean;
}

export interface FormattedValue {
  readonly text: string;
  /** From `[Red]` in the format. */
  readonly color?: string | undefined;
  /** Excel fills the cell with # whatever its width: a negative date. */
  readonly unshowable?: boolean;
}

/** The formats that Excel shows as the short date of the user's region, whatever their letters say. */
const REGIONAL_DATES = new Map([
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['mm-dd-yy', 'dd/mm/yyyy'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy h:mm'],
  ['m/d/yy h:mm', 'dd/mm/yyyy h:mm'],
]);

/**
 * A cell's value as the grid shows it: 0.8 in `0%` is `"80%"`, 44012 in
 * `dd/mm/yyyy` is `"30/06/2020"`; booleans and errors in Excel's capitals.
 * Separators are Vietnamese unless told otherwise.
 */
export function formatValue(value: CellValue, format: string, options: FormatOptions = {}): FormattedValue {
  if (value === null) return { text: '' };
  if (value instanceof CellError) return { text: value.code };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  const sections = parseNumberFormat(REGIONAL_DATES.get(format) ?? format);
  if (typeof value === 'string') return formatText(value, sections);

  const separators = options.separators ?? VIETNAMESE;
  const { section, signed } = sectionFor(value, sections);
  if (!section) return { text: formatGeneral(value, separators) };
  if (section.kind === 'date') {
    const text = formatDate(value, section, options.date1904 ?? false);
    return text === undefined ? { text: '#', unshowable: true } : { text, color: section.color };
  }
  const size = Math.abs(value);
  const body =
    section.kind === 'number' ? formatNumber(size, section, separators) : withGeneral(size, section, separators);
  return { text: (signed && !isZeroText(body) ? '-' : '') + body, color: section.color };
}

/** -0.001 in `0` is 0, not -0. */
function isZeroText(text: string): boolean {
  return /0/.test(text) && !/[1-9]/.test(text);
}

function withGeneral(size: number, section: FormatSection, separators: Separators): string {
  return section.tokens
    .map((token) => {
      if (token.type === 'general' || token.type === 'text') return formatGeneral(size, separators);
      return token.type === 'literal' ? token.text : '';
    })
    .join('');
}

/** Text goes through the fourth section, or through the only one if it has an `@`. */
function formatText(value: string, sections: readonly FormatSection[]): FormattedValue {
  const section = sections[3] ?? sections.findLast((candidate) => candidate.kind === 'text');
  if (!section) return { text: value };
  const text = section.tokens
    .map((token) => (token.type === 'text' ? value : token.type === 'literal' ? token.text : ''))
    .join('');
  return { text, color: section.color };
}

/** Which section a number takes, and whether it still needs its minus sign there. */
function sectionFor(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection | undefined; signed: boolean } {
  const [first, second, third] = sections;
  if (sections.some((section) => section.condition)) {
    const section =
      sections.find(({ condition }) => condition && holds(value, condition.operator, condition.operand)) ??
      sections.find(({ condition }) => !condition);
    return { section, signed: value < 0 };
  }
  const numeric = sections.length >= 4 ? 3 : sections.length;
  if (value < 0 && numeric >= 2) return { section: second, signed: false };
  if (value === 0 && numeric >= 3) return { section: third, signed: false };
  return { section: first, signed: value < 0 };
}

function holds(value: number, operator: string, operand: number): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}
