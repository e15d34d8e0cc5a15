import { isOfficeError } from '../errors/technicalDetail';

/** More formulas than these are not read for this; their sheets count as ones that refer. */
const MOST_FORMULAS = 50_000;

/** What Excel answers where it will not look: a protected sheet, too many formulas. The user need not hear of it. */
const REFUSALS = new Set(['AccessDenied', 'InvalidOperation', 'ResponsePayloadSizeLimitExceeded']);

/**
 * Which of some sheets the formulas of other sheets, and defined names, refer
 * to. A name in a text, for INDIRECT, is no reference: it finds the new sheet
 * of that name by itself. Two syncs, one if there are no formulas. Rather once
 * too often: a sheet that is kept for nothing does no harm, while formulas
 * over a sheet that is removed become #REF! for ever.
 *
 * @param names of the sheets that are to be removed
 * @param others the sheets whose formulas are searched
 */
export async function namesReferredTo(
  context: Excel.RequestContext,
  names: readonly string[],
  others: readonly Excel.Worksheet[],
): Promise<ReadonlySet<string>> {
  try {
    const formulas = await formulasOf(context, others);
    if (!formulas) return new Set(names);
    return new Set(names.filter((name) => formulas.some((formula) => refersTo(formula, name))));
  } catch (error) {
    if (isOfficeError(error) && REFUSALS.has(error.code)) return new Set(names);
    throw error;
  }
}

/** The different formulas; `undefined` for too many. */
async function formulasOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<string[] | undefined> {
  const { names } = context.workbook;
  names.load('items/formula');
  const cells = sheets.map((sheet) => sheet.getRange().getSpecialCellsOrNullObject('Formulas').load('cellCount'));
  await context.sync();
  const found = cells.filter((areas) => !areas.isNullObject);
  if (found.reduce((sum, { cellCount }) => sum + cellCount, 0) > MOST_FORMULAS) return undefined;
  for (const { areas } of found) areas.load('items/formulas');
  if (found.length > 0) await context.sync();
  const inCells = found.flatMap(({ areas }) => areas.items.flatMap(({ formulas }) => (formulas as unknown[][]).flat()));
  return [...new Set([...names.items.map(({ formula }) => formula as unknown), ...inCells].map(String))];
}

/** Names between apostrophes, and texts. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/** Whether `Name!`, `'Name'!` or the range of sheets `'Name:Other'!` stands in a formula, outside of its texts. */
function refersTo(formula: string, name: string): boolean {
  const wanted = name.replaceAll("'", "''").toLocaleLowerCase('vi');
  const text = formula.replace(QUOTED, (quoted) => (quoted.startsWith('"') ? '""' : quoted)).toLocaleLowerCase('vi');
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    // A longer name that begins like it is another sheet: that of an earlier report, for one.
    if (/^(?:'?!|:)/.test(text.slice(at + wanted.length))) return true;
  }
  return false;
}
