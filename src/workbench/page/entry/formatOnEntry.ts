const FORMATS: Readonly<Record<string, string>> = {
  TODAY: 'dd/mm/yyyy',
  DATE: 'dd/mm/yyyy',
  EDATE: 'dd/mm/yyyy',
  EOMONTH: 'dd/mm/yyyy',
  NOW: 'dd/mm/yyyy h:mm',
  TIME: 'h:mm',
  // Excel gives a format to some of its own functions only. That a typed
  // HTX.PROGRESS shows 80% and not 0,8 is a convenience of this grid; in
  // Excel the user formats the cell. The value is the ratio in both.
  'HTX.PROGRESS': '0%',
};

/**
 * The number format that a formula brings to a cell without one, as Excel
 * does for `=TODAY()`: `formatOnEntry('=HTX.PROGRESS(16,20)')` is `"0%"`.
 * `undefined` when the outermost call is no such function.
 */
export function formatOnEntry(formula: string): string | undefined {
  const call = /^=\s*([A-Z][A-Z0-9._]*)\s*\(/i.exec(formula);
  if (!call?.[1] || !closesAtEnd(formula.slice(call[0].length))) return undefined;
  return FORMATS[call[1].toUpperCase()];
}

/** Whether the bracket that was opened before `rest` is closed by its very last character. */
function closesAtEnd(rest: string): boolean {
  let depth = 1;
  const text = rest.trimEnd().replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')') depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}
