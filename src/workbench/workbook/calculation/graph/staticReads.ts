import type { Workbook } from '../../Workbook';
import type { Worksheet } from '../../Worksheet';
import { resolveName } from '../evaluate/resolveName';
import { resolveTable, tableByName } from '../evaluate/resolveTable';
import type { Ast } from '../syntax/Ast';
import { parseCached } from '../syntax/parseCached';
import { RangeRef } from '../values/RangeRef';
import type { ReadArea } from './FormulaNode';

/** Computed anew each time: their result depends on more than the cells in the formula. */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL', 'INFO']);

/** What can be said of a formula without computing it. */
export interface StaticReads {
  readonly areas: readonly ReadArea[];
  readonly volatile: boolean;
  /** Functions that it calls, in capitals. */
  readonly functions: ReadonlySet<string>;
  /** Sheets that it names, as written, in small letters. */
  readonly sheetNames: ReadonlySet<string>;
  /** Whether it uses defined names or tables. */
  readonly symbolic: boolean;
}

/**
 * The areas that a formula names, directly or through names and tables, where
 * it stands. Formulas whose value came from the file are watched by this; what
 * `INDEX` or `INDIRECT` lead to is known only once they have been computed.
 */
export function staticReads(
  ast: Ast,
  place: { readonly workbook: Workbook; readonly sheet: Worksheet; readonly row: number; readonly column: number },
): StaticReads {
  const { workbook } = place;
  const areas: ReadArea[] = [];
  const functions = new Set<string>();
  const sheetNames = new Set<string>();
  const seen = new Set<string>();
  let volatile = false;
  let symbolic = false;

  function sheetOf(name: string | undefined): Worksheet | undefined {
    if (name === undefined) return place.sheet;
    sheetNames.add(name.toLowerCase());
    return workbook.sheetByName(name);
  }

  function addRange(range: unknown): void {
    if (range instanceof RangeRef) areas.push({ sheetId: range.sheet.id, ...range.area });
  }

  function walkName(sheetName: string | undefined, name: string): void {
    symbolic = true;
    const sheet = sheetOf(sheetName);
    const defined = sheet && resolveName(name, sheet, workbook);
    if (defined) {
      if (seen.has(defined.formula)) return;
      seen.add(defined.formula);
      const inner = parseCached(defined.formula);
      if (inner) walk(inner);
    } else if (tableByName(name, place)) {
      addRange(resolveTable({ kind: 'table', table: name, sections: [], columns: [] }, place));
    }
  }

  function walk(part: Ast): void {
    switch (part.kind) {
      case 'reference': {
        const sheet = sheetOf(part.sheet);
        if (sheet) areas.push({ sheetId: sheet.id, ...part.area });
        return;
      }
      case 'name':
        return walkName(part.sheet, part.name);
      case 'table':
        symbolic = true;
        return addRange(resolveTable(part, place));
      case 'call':
        functions.add(part.name);
        if (VOLATILE.has(part.name)) volatile = true;
        if (workbook.names.length > 0) walkNamedFunction(part.name);
        return part.args.forEach(walk);
      case 'apply':
        walk(part.callee);
        return part.args.forEach(walk);
      case 'unary':
      case 'postfix':
        return walk(part.operand);
      case 'binary':
        walk(part.left);
        return walk(part.right);
      case 'union':
        return part.parts.forEach(walk);
      default:
        return;
    }
  }

  /** A function that the user has defined as a name with `LAMBDA`. */
  function walkNamedFunction(name: string): void {
    if (resolveName(name, place.sheet, workbook)) walkName(undefined, name);
  }

  walk(ast);
  return { areas, volatile, functions, sheetNames, symbolic };
}
