import { xlsxErrors } from '../errors';
import type { PackageReader } from './PackageReader';

/**
 * The name of the workbook part.
 *
 * @throws HtxError `xlsx-no-workbook`, `xlsx-binary`
 */
export function findWorkbook(opened: PackageReader): string {
  const target = opened.relationships('').ofKind('officeDocument')[0]?.target;
  const name = target === undefined ? undefined : opened.partName(target);
  if (name === undefined) throw xlsxErrors.noWorkbook();
  if (name.endsWith('.bin')) throw xlsxErrors.binary();
  // A document or a presentation is a package of the same kind, with another root.
  const type = opened.contentTypes.of(name) ?? '';
  if (!/spreadsheetml|ms-excel/.test(type)) throw xlsxErrors.noWorkbook();
  return name;
}
