import { xlsxErrors } from '../errors';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { ContentTypes } from './ContentTypes';
import { CONTENT_TYPES_PART, type PartSource } from './PackageReader';

/**
 * The content types of a package's parts.
 *
 * @throws HtxError `xlsx-no-workbook` when it has none, `xlsx-broken-xml`
 */
export function readContentTypes(parts: PartSource): ContentTypes {
  const types = parts.get(CONTENT_TYPES_PART);
  if (!types) throw xlsxErrors.noWorkbook();
  try {
    return ContentTypes.parse(parseXml(decodeXml(types)));
  } catch (error) {
    throw xlsxErrors.brokenXml(CONTENT_TYPES_PART, error);
  }
}
