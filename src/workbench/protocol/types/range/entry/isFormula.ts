/**
 * Whether a text that begins with `=` can be a formula at all: quotes closed,
 * brackets in pairs, something between its operators. What the functions make
 * of it is the calculator's business.
 */
export function isFormula(formula: string): boolean {
  const body = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '0')
    .replace(/'(?:[^']|'')+'!/g, 'S!');
  if (body.trim() === '' || /["']/.test(body.replace(/\[[^[\]]*\]/g, ''))) return false;
  // A column's name in a table may hold anything, its own brackets escaped by an apostrophe.
  const plain = body.replace(/'[[\]#'@]/g, 'x');
  return hasPairs(plain) && !/[+\-*/^&=<>,;(]\s*$/.test(plain) && !/^\s*[*/^&=<>,;)]/.test(plain);
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function hasPairs(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    const closing = CLOSING[character];
    if (closing) open.push(closing);
    else if (')]}'.includes(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}
