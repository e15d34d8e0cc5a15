import type { RowFormat } from '../../Worksheet';

type Attributes = Readonly<Partial<Record<string, string>>>;

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Height, hiding and style of a row by its attributes; `undefined` when it says nothing of these. */
export function readRowFormat(attributes: Attributes, styleCount: number): RowFormat | undefined {
  const format: RowFormat = {};
  const height = Number(attributes['ht']);
  const style = Number(attributes['s']);
  if (attributes['ht'] !== undefined && Number.isFinite(height)) format.height = height;
  if (isOn(attributes['hidden'])) format.hidden = true;
  if (isOn(attributes['customFormat']) && style > 0 && style < styleCount) format.style = style;
  return Object.keys(format).length > 0 ? format : undefined;
}

/**
 * The attributes of a row: those that the file had, with what the model says
 * where it differs.
 *
 * @param own `{}` for a new row
 */
export function writeRowAttributes(
  row: number,
  format: RowFormat | undefined,
  own: Attributes,
  { styleCount, fileIndex }: { readonly styleCount: number; readonly fileIndex: (style: number) => number },
): Record<string, string> {
  const now = readRowFormat(own, styleCount);
  // `spans` is a hint that may be wrong by now.
  const attributes = { ...own };
  delete attributes['r'];
  delete attributes['spans'];
  if (now?.style !== format?.style) {
    delete attributes['s'];
    delete attributes['customFormat'];
    if (format?.style !== undefined)
      Object.assign(attributes, { s: String(fileIndex(format.style)), customFormat: '1' });
  }
  if (now?.height !== format?.height) {
    delete attributes['ht'];
    delete attributes['customHeight'];
    if (format?.height !== undefined) Object.assign(attributes, { ht: String(format.height), customHeight: '1' });
  }
  if ((now?.hidden ?? false) !== (format?.hidden ?? false)) {
    delete attributes['hidden'];
    if (format?.hidden) attributes['hidden'] = '1';
  }
  return { r: String(row + 1), ...attributes };
}
