import { assertZip } from './assertZip';
import { findWorkbook } from './findWorkbook';
import { readContentTypes } from './readContentTypes';
import { readZip } from './readZip';
import { XlsxPackage } from './XlsxPackage';

/**
 * Opens the bytes of an .xlsx file, all parts of it, and finds its workbook part.
 *
 * @throws HtxError with one of the codes of `xlsxErrors` when it is not a usable .xlsx file.
 */
export function openPackage(bytes: Uint8Array): { readonly package: XlsxPackage; readonly workbookPart: string } {
  assertZip(bytes);
  const parts = readZip(bytes);
  const opened = new XlsxPackage(parts, readContentTypes(parts));
  return { package: opened, workbookPart: findWorkbook(opened) };
}
