import type { Workbook } from '../../../../src/workbench/workbook/Workbook';

type Value = string | number | boolean | null;

/** The parts of a formula: texts, references with their sheet, numbers, names, signs. */
const TOKENS =
  /\s*("(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!\$?[A-Z]+\$?\d+|\$?[A-Z]+\$?\d+(?![\p{L}\d(])|\d+(?:\.\d+)?|[A-Z]+|>=|<=|<>|[-+*/&<>=(),:])/uy;

/**
 * The value of a formula of the report, computed from the cells of the
 * workbook by other code than that of the calculator: a reader of just those
 * kinds of formulas that a report has. Whatever else stands in one throws.
 */
export function recompute(workbook: Workbook, sheetName: string, formula: string): Value {
  const tokens = tokensOf(formula);
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected)) throw new Error(`${formula}: ${token}`);
    return token;
  };

  /** Rows and columns from 0. */
  const place = (token: string) => {
    const parts = /^(?:(.+)!)?\$?([A-Z]+)\$?(\d+)$/u.exec(token);
    if (!parts) throw new Error(`${formula}: ${token}`);
    const name = parts[1]?.replace(/^'|'$/g, '').replaceAll("''", "'") ?? sheetName;
    const sheet = workbook.sheetByName(name);
    if (!sheet) throw new Error(`${formula}: no sheet ${name}`);
    const column = [...(parts[2] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { sheet, row: Number(parts[3]) - 1, column };
  };
  const read = (sheet: ReturnType<typeof place>['sheet'], row: number, column: number): Value => {
    const cell = sheet.cell(row, column);
    if (cell?.formula !== undefined) return recompute(workbook, sheet.name, cell.formula);
    const value = cell?.value ?? null;
    if (typeof value === 'object' && value !== null) throw new Error(`${formula}: an error in ${sheet.name}`);
    return value;
  };
  /** A reference or a column of cells. */
  const cells = (): Value[] => {
    const from = place(take());
    if (tokens[at] !== ':') return [read(from.sheet, from.row, from.column)];
    take(':');
    const to = place(take());
    if (to.column !== from.column) throw new Error(`${formula}: more than a column`);
    return Array.from({ length: to.row - from.row + 1 }, (_, index) => read(from.sheet, from.row + index, from.column));
  };

  const expression = (): Value => {
    let left = joined();
    while (['>', '<', '>=', '<=', '='].includes(tokens[at] ?? '')) {
      if (take() !== '>') throw new Error(`${formula}: a comparison that no report has`);
      left = Number(left) > Number(joined());
    }
    return left;
  };
  const joined = (): Value => {
    let left = sum();
    while (tokens[at] === '&') {
      take('&');
      left = `${left}${sum()}`;
    }
    return left;
  };
  const sum = (): Value => {
    let left = product();
    while (tokens[at] === '+') {
      take('+');
      left = Number(left) + Number(product());
    }
    return left;
  };
  const product = (): Value => {
    let left = single();
    while (tokens[at] === '*' || tokens[at] === '/') {
      const isTimes = take() === '*';
      const right = Number(single());
      left = isTimes ? Number(left) * right : Number(left) / right;
    }
    return left;
  };
  const single = (): Value => {
    const token = tokens[at] ?? '';
    if (token.startsWith('"')) return take().slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(take());
    if (token === '(') {
      take('(');
      const inner = expression();
      take(')');
      return inner;
    }
    return tokens[at + 1] === '(' ? call() : (cells()[0] ?? null);
  };

  const call = (): Value => {
    const name = take();
    take('(');
    const more = (): boolean => (tokens[at] === ',' ? take(',') === ',' : false);
    let result: Value;
    if (name === 'COUNTIFS' || name === 'SUMIFS') {
      const amounts = name === 'SUMIFS' ? cells() : undefined;
      if (amounts) take(',');
      const tests: boolean[][] = [];
      do {
        const range = cells();
        take(',');
        const criterion = String(expression());
        tests.push(range.map((value) => meets(value, criterion)));
      } while (more());
      const rows = (tests[0] ?? []).map((_, row) => tests.every((test) => test[row]));
      result = rows.reduce((total, isIn, row) => total + (isIn ? (amounts ? numberOf(amounts[row]) : 1) : 0), 0);
    } else if (name === 'SUM') {
      result = cells().reduce<number>((total, value) => total + numberOf(value), 0);
    } else {
      const values: Value[] = [];
      do values.push(expression());
      while (more());
      result = scalar(name, values, formula);
    }
    take(')');
    return result;
  };

  const value = expression();
  if (at !== tokens.length) throw new Error(`${formula}: more after its end`);
  return value;
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKENS.lastIndex = 1;
  while (TOKENS.lastIndex < formula.length) {
    const from = TOKENS.lastIndex;
    const found = TOKENS.exec(formula)?.[1];
    if (found === undefined) throw new Error(`${formula}: what is at ${from}?`);
    tokens.push(found);
  }
  return tokens;
}

function numberOf(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function scalar(name: string, [first = null, second = null, third = null]: readonly Value[], formula: string): Value {
  switch (name) {
    case 'IF':
      return first === true ? second : third;
    case 'ISNUMBER':
      return typeof first === 'number';
    case 'AND':
      return first === true && second === true;
    case 'DATE':
      return Date.UTC(Number(first), Number(second) - 1, Number(third)) / 86_400_000 + 25_569;
    default:
      throw new Error(`${formula}: ${name} is no function that a report has`);
  }
}

/** ">=43831", "<44013", "Vốn 120", "Quỹ quay vòng*": as COUNTIFS compares, case aside. */
function meets(value: Value, criterion: string): boolean {
  const limit = /^(>=|<)(\d+)$/.exec(criterion);
  if (limit) {
    if (typeof value !== 'number') return false;
    return limit[1] === '<' ? value < Number(limit[2]) : value >= Number(limit[2]);
  }
  if (/^[<>=]|[?~]/.test(criterion)) throw new Error(`a criterion that no report has: ${criterion}`);
  if (typeof value !== 'string') return false;
  const [text, wanted] = [value.toLocaleLowerCase('vi'), criterion.toLocaleLowerCase('vi')];
  return wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted;
}
