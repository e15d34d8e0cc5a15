import { HtxError } from '../core/errors';
import type { OtherWorkbook } from '../core/sheet/OtherWorkbook';
import type { SheetValues } from '../core/sheet/values';
import { xlsxErrors } from './errors';
import { openPackage } from './package/openPackage';
import type { XlsxPackage } from './package/XlsxPackage';
import type { ZipLimits } from './package/readZip';
import { readSharedStrings } from './sharedStrings';
import { datesOf } from './sheet/datesOf';
import { readSheetValues, type ValueSources } from './sheet/readSheetValues';
import type { XmlElement } from './xml/XmlElement';

/** A register is a few megabytes; whatever is far larger would take the memory of the pane. */
const LIMITS: ZipLimits & { readonly fileBytes: number } = {
  fileBytes: 100_000_000,
  totalBytes: 400_000_000,
  partBytes: 250_000_000,
  ratio: 250,
  ratioFrom: 20_000_000,
};

export interface ReadValuesOptions {
  /**
   * Awaited between two steps, of which a large sheet has many, so that a page
   * can draw: with the bytes that are read, and how many there are. What it
   * throws ends the reading.
   */
  readonly pause?: (done: number, total: number) => Promise<void>;
}

/**
 * The values of an .xlsx file as Office.js would give them: dates as serial
 * numbers of the calendar from 1900, errors as their text, merged areas beside
 * them. Hidden sheets are read, very hidden ones and sheets that hold only a
 * chart are not.
 *
 * @throws HtxError with one of the codes of `xlsxErrors`, its sentence naming the file
 */
export async function readValues(
  name: string,
  bytes: Uint8Array,
  { pause = async () => {} }: ReadValuesOptions = {},
): Promise<OtherWorkbook> {
  const fileName = name.normalize('NFC');
  try {
    if (bytes.length > LIMITS.fileBytes) throw xlsxErrors.tooLarge(`file: ${bytes.length} bytes`);
    const { package: parts, workbookPart } = openPackage(bytes, LIMITS);
    const root = parts.xml(workbookPart);
    const sources = sourcesOf(parts, workbookPart, root);
    const sheets: SheetValues[] = [];
    const found = worksheetsOf(parts, workbookPart, root);
    const size = (part: string): number => parts.parts.get(part)?.length ?? 0;
    const total = found.reduce((sum, { part }) => sum + size(part), 0);
    let before = 0;
    for (const { sheet, part } of found) {
      await pause(before, total);
      const steps = readSheetValues(sheet, parts.text(part), { ...sources, part });
      let step = steps.next();
      // Characters are not more than bytes.
      for (; step.done !== true; step = steps.next()) await pause(before + step.value, total);
      sheets.push(step.value);
      before += size(part);
      await pause(before, total);
    }
    return { name: fileName, sheets };
  } catch (error) {
    throw error instanceof HtxError ? named(error, fileName) : error;
  }
}

function sourcesOf(parts: XlsxPackage, workbookPart: string, root: XmlElement): ValueSources {
  const related = (kind: string): XmlElement | undefined => {
    const target = parts.relationships(workbookPart).ofKind(kind)[0]?.target;
    const part = target === undefined ? undefined : parts.partName(target);
    return part === undefined ? undefined : parts.xml(part);
  };
  const strings = related('sharedStrings');
  const date1904 = root.child('workbookPr')?.flag('date1904', false) ?? false;
  return {
    sharedStrings: strings ? readSharedStrings(strings).map(({ text }) => text) : [],
    // Only in such a workbook does it matter which numbers are dates.
    shifted: date1904 ? datesOf(related('styles')) : undefined,
  };
}

function worksheetsOf(
  parts: XlsxPackage,
  workbookPart: string,
  root: XmlElement,
): { readonly sheet: string; readonly part: string }[] {
  return (root.child('sheets')?.all('sheet') ?? []).flatMap((element) => {
    const sheet = element.attributes['name'] ?? '';
    const relationship = parts.relationships(workbookPart).byId(element.relationshipId);
    const part = relationship && parts.partName(relationship.target);
    if (!relationship || part === undefined) throw xlsxErrors.damaged(`no part for sheet ${sheet}`);
    const isRead = relationship.type.endsWith('/worksheet') && element.attributes['state'] !== 'veryHidden';
    return isRead ? { sheet, part } : [];
  });
}

/** Several files may have been chosen: the sentence says which one it is about. */
function named(error: HtxError, name: string): HtxError {
  return new HtxError(
    error.code,
    `“${name}”: ${error.message}`,
    `“${name}”: ${error.english}`,
    { ...error.details, name },
    { cause: error },
  );
}
