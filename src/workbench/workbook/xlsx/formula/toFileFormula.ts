import { quoteSheetName } from '../../../../core/sheet/address';
import { fileFunctionName } from './futureFunctions';
import { isFunction, operandEnd } from './structure';
import { tokenise, type Token } from './tokenise';
import { nameVariables } from './nameVariables';

export interface FormulaPlace {
  /** Written as an array formula: only there `@` has a spelling of its own. */
  readonly array: boolean;
  /** The table that the cell stands in, for `[@Column]`. */
  readonly table?: string | undefined;
  /** The name under which a sheet is written, or `undefined` if there is no such sheet any more. */
  readonly sheetName: (name: string) => string | undefined;
}

/**
 * A formula of the model (with `=`) as the file has it: newer functions with
 * their prefix, `A1#` as `_xlfn.ANCHORARRAY(A1)`, `[@Col]` with its table. A
 * reference to a sheet that is gone becomes `#REF!`, since Excel takes a
 * workbook for damaged that names a sheet it does not have.
 */
export function toFileFormula(formula: string, place: FormulaPlace): string {
  const text = formula.replace(/^=/, '');
  // Most formulas need nothing of this.
  if (!/[A-Za-z.][A-Za-z0-9.]*\(|[@#[!]/.test(text)) return text;
  return write(nameVariables(tokenise(text)), place);
}

function write(tokens: readonly Token[], place: FormulaPlace): string {
  let result = '';
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '@' && token.kind === 'operator') {
      const end = operandEnd(tokens, at + 1);
      const operand = write(tokens.slice(at + 1, end), place);
      result += place.array ? `_xlfn.SINGLE(${operand})` : operand;
      at = Math.max(end, at + 1);
      continue;
    }
    const end = isFunction(tokens, at) ? at : operandEnd(tokens, at);
    if (end > at + 1 && tokens[end - 1]?.text === '#') {
      result += `_xlfn.ANCHORARRAY(${write(tokens.slice(at, end - 1), place)})`;
      at = end;
    } else if (isSheet(tokens, at)) {
      const reference = sheetReference(tokens, at, place);
      result += reference.text;
      at = reference.end;
    } else {
      result += single(tokens, at, place);
      at += 1;
    }
  }
  return result;
}

function single(tokens: readonly Token[], at: number, place: FormulaPlace): string {
  const token = tokens[at];
  if (!token) return '';
  if (isFunction(tokens, at)) return fileFunctionName(token.text);
  if (token.kind === 'bracket') return structuredReference(token.text, tokens[at - 1], place);
  return token.text;
}

/** `[@Col]` and `[@[Col name]]` as `[[#This Row],[Col]]`; without a table in front, that of the cell. */
function structuredReference(text: string, before: Token | undefined, place: FormulaPlace): string {
  const hasTable = before?.kind === 'word';
  const isExternal = /^\[\d+\]$/.test(text);
  const table = hasTable || isExternal ? '' : (place.table ?? '');
  if (!text.startsWith('[@')) return table + text;
  const column = text.slice(2, -1);
  if (column === '') return `${table}[#This Row]`;
  return `${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** A sheet, or the first of two (`First:Last!A1`), in front of a reference. */
function isSheet(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  if (kind !== 'word' && kind !== 'sheet') return false;
  return tokens[at + 1]?.text === '!' && tokens[at - 1]?.kind !== 'bracket' && tokens[at - 1]?.text !== ':';
}

function sheetReference(tokens: readonly Token[], at: number, place: FormulaPlace): { text: string; end: number } {
  const { text } = tokens[at] ?? { text: '' };
  const name = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  // Another workbook's sheet (`'[1]Sheet'!A1`) and ranges of sheets in one pair of quotes are not ours to judge.
  const isOurs = !name.includes('[') && !name.includes(':');
  const written = isOurs ? place.sheetName(name) : name;
  if (written === name) return { text: `${text}!`, end: at + 2 };
  if (written !== undefined) return { text: `${quoteSheetName(written)}!`, end: at + 2 };
  return { text: '#REF!', end: operandEnd(tokens, at) };
}
