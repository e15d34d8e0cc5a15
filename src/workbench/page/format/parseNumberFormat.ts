/** One of the up to four parts of a number format, between the semicolons. */
export interface FormatSection {
  readonly kind: 'general' | 'number' | 'date' | 'text';
  readonly tokens: readonly FormatToken[];
  /** `[Red]`: in lower case, as CSS knows it. */
  readonly color: string | undefined;
  /** `[>=1000]`. */
  readonly condition: { readonly operator: string; readonly operand: number } | undefined;
}

export type FormatToken =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'general' }
  | { readonly type: 'text' }
  /** `0`, `#` or `?`. */
  | { readonly type: 'digit'; readonly text: string }
  | { readonly type: 'point' }
  | { readonly type: 'comma' }
  | { readonly type: 'percent' }
  /** `E+` or `E-`. */
  | { readonly type: 'exponent'; readonly sign: string }
  /** A run of one of `y m d h s`, `n` for minutes; `[h]` is elapsed time. */
  | { readonly type: 'date'; readonly unit: DateUnit; readonly length: number; readonly elapsed: boolean }
  | { readonly type: 'ampm' };

export type DateUnit = 'y' | 'm' | 'd' | 'h' | 'n' | 's';

const COLORS = ['black', 'blue', 'cyan', 'green', 'magenta', 'red', 'white', 'yellow'];

/** What a token may look like at the start of the rest of a section; the first that fits counts. */
const TOKEN =
  /^(?:"([^"]*)"?|\\([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(E[+-])|(y+|m+|d+|h+|s+)|([0#?])|([.])|(,)|(%)|(@)|([\s\S]))/i;

const cache = new Map<string, readonly FormatSection[]>();

/**
 * Splits a number format of Excel into its sections: `parseNumberFormat('0%')`
 * is one section of a digit and a percent sign. It never fails: what it does
 * not know (fractions, `*` fillers) stays as text or falls away.
 */
export function parseNumberFormat(code: string): readonly FormatSection[] {
  let sections = cache.get(code);
  if (!sections) cache.set(code, (sections = splitSections(code).map(parseSection)));
  return sections;
}

/** Splits at semicolons that are neither quoted nor escaped. */
function splitSections(code: string): string[] {
  const sections: string[] = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\[\s\S]?|\[[^\]]*\]|;|[^";\\[]+|\[/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function parseSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let color: string | undefined;
  let condition: FormatSection['condition'];
  let rest = code;
  while (rest !== '') {
    const match = TOKEN.exec(rest);
    if (!match) break;
    rest = rest.slice(match[0].length);
    const bracket = match[3];
    if (bracket === undefined) {
      const token = tokenOf(match);
      if (token) tokens.push(token);
      continue;
    }
    const comparison = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
    const elapsed = /^(h+|m+|s+)$/i.exec(bracket);
    const currency = /^\$([^-]*)/.exec(bracket);
    if (comparison) condition = { operator: comparison[1] ?? '', operand: Number(comparison[2]) };
    else if (elapsed) tokens.push({ ...dateToken(bracket), elapsed: true });
    else if (currency?.[1]) tokens.push({ type: 'literal', text: currency[1] });
    else if (COLORS.includes(bracket.toLowerCase())) color = bracket.toLowerCase();
  }
  const resolved = minutesFromMonths(tokens);
  return { kind: kindOf(resolved), tokens: resolved, color, condition };
}

function tokenOf(match: RegExpExecArray): FormatToken | undefined {
  const [whole, quoted, escaped, , general, ampm, exponent, date, digit, point, comma, percent, at] = match;
  if (quoted !== undefined) return { type: 'literal', text: quoted };
  if (escaped !== undefined) return { type: 'literal', text: escaped };
  // `_)` leaves the width of a bracket: a space comes near enough.
  if (whole.length === 2 && whole.startsWith('_')) return { type: 'literal', text: '\u00a0' };
  if (whole.length === 2 && whole.startsWith('*')) return undefined;
  if (general) return { type: 'general' };
  if (ampm) return { type: 'ampm' };
  if (exponent) return { type: 'exponent', sign: exponent.slice(1) };
  if (date) return dateToken(date);
  if (digit) return { type: 'digit', text: digit };
  if (point) return { type: 'point' };
  if (comma) return { type: 'comma' };
  if (percent) return { type: 'percent' };
  if (at) return { type: 'text' };
  return { type: 'literal', text: whole };
}

function dateToken(run: string): Extract<FormatToken, { type: 'date' }> {
  return { type: 'date', unit: run.charAt(0).toLowerCase() as DateUnit, length: run.length, elapsed: false };
}

/** `m` is a month, unless it follows hours or precedes seconds: then it is minutes. */
function minutesFromMonths(tokens: readonly FormatToken[]): FormatToken[] {
  const units = tokens.filter((token) => token.type === 'date');
  return tokens.map((token) => {
    if (token.type !== 'date' || token.unit !== 'm') return token;
    const at = units.indexOf(token);
    const isMinutes = token.elapsed || units[at - 1]?.unit === 'h' || units[at + 1]?.unit === 's';
    return isMinutes ? { ...token, unit: 'n' } : token;
  });
}

function kindOf(tokens: readonly FormatToken[]): FormatSection['kind'] {
  if (tokens.some((token) => token.type === 'date' || token.type === 'ampm')) return 'date';
  if (tokens.some((token) => token.type === 'digit')) return 'number';
  if (tokens.some((token) => token.type === 'general')) return 'general';
  return tokens.some((token) => token.type === 'text') ? 'text' : 'number';
}
