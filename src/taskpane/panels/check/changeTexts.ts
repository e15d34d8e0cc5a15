import type { Issue } from '../../../core/rules/Issue';
import { dayFromSerial } from '../../../core/vietnamese/serialDate';
import { formatDate } from '../../../core/vietnamese/formatDate';
import type { Texts } from '../../../locales/Texts';
import { formatCell } from './formatCell';

/** What a fix makes of a cell, as the pane prints it. */
export interface ChangeTexts {
  readonly before: string;
  readonly after: string;
}

/**
 * Old and new value of a cell, so that the difference can be seen: a day as a
 * date and not as Excel's number, and where both look alike ("20" typed as
 * text, letters with their marks apart) with a word that says what differs.
 */
export function changeTexts({ value, fix }: Issue, { emptyValue, kinds }: Texts['check']): ChangeTexts {
  const to = fix?.to ?? '';
  const day = typeof to === 'number' && fix?.numberFormat?.includes('yy') === true ? dayFromSerial(to) : undefined;
  const [before, after] = [formatCell(value, emptyValue), day ? formatDate(day) : formatCell(to, emptyValue)];
  if (before.normalize('NFC') !== after.normalize('NFC')) return { before, after };
  if (typeof value === typeof to) return { before: kinds.apart(before), after: kinds.joined(after) };
  return { before: kinds.text(before), after: day ? kinds.date(after) : kinds.number(after) };
}
