import type { XmlElement } from '../xml/XmlElement';

/** Days between the two calendars that a workbook can count by: from 1900, and from 1904 as old Macs did. */
export const DAYS_TO_1904 = 1462;

/** Which styles, by index, show a number as a date. */
export function datesOf(styles: XmlElement | undefined): ReadonlySet<number> {
  const codes = new Map(
    (styles?.child('numFmts')?.all('numFmt') ?? []).map((format) => [
      format.number('numFmtId'),
      format.attributes['formatCode'] ?? '',
    ]),
  );
  const formats = styles?.child('cellXfs')?.all('xf') ?? [];
  return new Set(
    formats.flatMap((format, index) => {
      const id = format.number('numFmtId') ?? 0;
      const code = codes.get(id);
      return (code === undefined ? isBuiltInDate(id) : isDateCode(code)) ? index : [];
    }),
  );
}

/** 14 to 17 and 22 have a day in them, 18 to 21 and 45 to 47 a time alone; 27 to 36 and 50 to 58 are dates of East Asia. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** "dd/mm/yyyy", "[$-42A]d mmmm" and the like; texts in quotes and colours in brackets say nothing. */
function isDateCode(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));
}
