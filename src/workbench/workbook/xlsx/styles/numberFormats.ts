import type { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** The formats that a file names by number only, as Office.js spells them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers that mean something else in another country's Excel: written out instead. */
const LOCAL = new Set([5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44]);

const BUILT_IN_IDS = new Map(
  Object.entries(BUILT_IN)
    .filter(([id]) => !LOCAL.has(Number(id)))
    .map(([id, format]) => [format, Number(id)]),
);

/** The format of a number, by the file's own list or the built-in one. */
export function numberFormat(id: number, own: ReadonlyMap<number, string>): string {
  const format = own.get(id) ?? BUILT_IN[id];
  if (format !== undefined) return format;
  // East Asian dates and times, which differ by language.
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
    return (id >= 32 && id <= 35) || id === 55 || id === 56 ? 'h:mm' : 'm/d/yyyy';
  }
  return 'General';
}

/** The built-in number of a format, if it has one that means the same everywhere. */
export function builtInFormatId(format: string): number | undefined {
  return BUILT_IN_IDS.get(format === '' ? 'General' : format);
}

/** The formats that a styles part defines, by number. */
export function ownNumberFormats(styles: XmlElement | undefined): Map<number, string> {
  return new Map(
    (styles?.child('numFmts')?.all('numFmt') ?? []).map((element) => [
      element.number('numFmtId') ?? 0,
      element.attributes['formatCode'] ?? 'General',
    ]),
  );
}
