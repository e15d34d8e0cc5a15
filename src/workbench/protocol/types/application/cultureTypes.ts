import { apiObject, readOnly, type ObjectType } from '../../ObjectType';
import { separatorsOf } from '../separatorsOf';

export const numberFormatType: ObjectType<string> = {
  name: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: readOnly((locale) => separatorsOf(locale).decimal),
    numberGroupSeparator: readOnly((locale) => separatorsOf(locale).group),
  },
};

/** How the locale writes 31 December 2020, as a pattern: `dd/MM/yyyy`. */
function datePattern(locale: string): string {
  const WORDS: Readonly<Record<string, string>> = { day: 'dd', month: 'MM', year: 'yyyy' };
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' })
    .formatToParts(new Date(Date.UTC(2020, 11, 31)))
    .map(({ type, value }) => WORDS[type] ?? value)
    .join('');
}

export const datetimeFormatType: ObjectType<string> = {
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: readOnly((locale) => /[^a-zA-Z]/.exec(datePattern(locale))?.[0] ?? '/'),
    shortDatePattern: readOnly(datePattern),
    timeSeparator: readOnly(() => ':'),
  },
};

/** `application.cultureInfo`; its target is the locale. */
export const cultureInfoType: ObjectType<string> = {
  name: 'CultureInfo',
  properties: { name: readOnly((locale) => locale) },
  objects: {
    numberFormat: (locale) => apiObject(numberFormatType, locale),
    datetimeFormat: (locale) => apiObject(datetimeFormatType, locale),
  },
};
