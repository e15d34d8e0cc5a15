import { HtxError } from '../core/errors';
import type { OtherWorkbook } from '../core/sheet/OtherWorkbook';
import type { SheetValues } from '../core/sheet/values';
import { xlsxErrors } from './errors';
import { assertZip } from './package/assertZip';
import { findWorkbook } from './package/findWorkbook';
import { PackageReader } from './package/PackageReader';
import { PackedParts } from './package/PackedParts';
import { readContentTypes } from './package/readContentTypes';
import type { ZipLimits } from './package/zipEntries';
import { datesOf } from './sheet/datesOf';
import { readSheetValues } from './sheet/readSheetValues';
import { stringsInSteps } from './stringsInSteps';
import { decodeInSteps } from './xml/decodeXml';
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
   * Awaited between two steps, of which a large part has many, so that a page
   * can draw: with how far it is, and how far it goes. That is twice the bytes
   * of sheets and texts, which are unpacked, then read. What it throws ends the
   * reading.
   */
  readonly pause?: (done: number, total: number) => Promise<void>;
}

/**
 * The values of an .xlsx file as Office.js would give them: dates as serial
 * numbers of the calendar from 1900, errors as their text, merged areas beside
 * them. Hidden sheets are read, very hidden ones and sheets that hold only a
 * chart are not. What is beside the values in the file is not even unpacked.
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
    assertZip(bytes);
    const packed = new PackedParts(bytes, LIMITS);
    const parts = new PackageReader(packed, readContentTypes(packed));
    const workbookPart = findWorkbook(parts);
    const root = parts.xml(workbookPart);
    const stringsPart = relatedPart(parts, workbookPart, 'sharedStrings');
    const found = worksheetsOf(parts, workbookPart, root);
    const all = [...(stringsPart === undefined ? [] : [stringsPart]), ...found.map(({ part }) => part)];
    const total = all.reduce((sum, part) => sum + 2 * packed.size(part), 0);
    let before = 0;
    const inSteps = async <T>(part: string, read: (xml: string) => Generator<number, T, undefined>): Promise<T> => {
      const size = packed.size(part);
      const run = async <R>(steps: Generator<number, R, undefined>, from: number): Promise<R> => {
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) await pause(from + step.value, total);
        return step.value;
      };
      await pause(before, total);
      const xml = await run(textInSteps(packed, part), before);
      // Characters are not more than bytes.
      const result = await run(read(xml), before + size);
      before += 2 * size;
      await pause(before, total);
      return result;
    };
    const sharedStrings =
      stringsPart === undefined ? [] : await inSteps(stringsPart, (xml) => sharedStringsOf(stringsPart, xml));
    const sources = { sharedStrings, shifted: shiftedOf(parts, workbookPart, root) };
    const sheets: SheetValues[] = [];
    for (const { sheet, part } of found) {
      sheets.push(await inSteps(part, (xml) => readSheetValues(sheet, xml, { ...sources, part })));
    }
    return { name: fileName, sheets };
  } catch (error) {
    throw error instanceof HtxError ? named(error, fileName) : error;
  }
}

/** A part's text; each step tells how many of its bytes are unpacked. */
function* textInSteps(packed: PackedParts, part: string): Generator<number, string, undefined> {
  const bytes = yield* packed.unpack(part);
  const steps = decodeInSteps(bytes);
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield bytes.length;
    }
  } catch (error) {
    throw xlsxErrors.brokenXml(part, error);
  }
}

function* sharedStringsOf(part: string, xml: string): Generator<number, readonly string[], undefined> {
  try {
    return yield* stringsInSteps(xml);
  } catch (error) {
    throw xlsxErrors.brokenXml(part, error);
  }
}

/** Only in a workbook that counts days from 1904 does it matter which numbers are dates. */
function shiftedOf(parts: PackageReader, workbookPart: string, root: XmlElement): ReadonlySet<number> | undefined {
  if (root.child('workbookPr')?.flag('date1904', false) !== true) return undefined;
  const styles = relatedPart(parts, workbookPart, 'styles');
  return datesOf(styles === undefined ? undefined : parts.xml(styles));
}

function relatedPart(parts: PackageReader, workbookPart: string, kind: string): string | undefined {
  const target = parts.relationships(workbookPart).ofKind(kind)[0]?.target;
  return target === undefined ? undefined : parts.partName(target);
}

function worksheetsOf(
  parts: PackageReader,
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
