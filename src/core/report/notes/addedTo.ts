/** What stands between a note and what was added to it. */
const SEPARATORS = /^[\s.;,]+|\s+$/g;

/**
 * What a user has added to a note of the report: what the cell says beyond the
 * note that was written there, before or behind it. A note written over is the
 * user's as a whole; an emptied one adds nothing.
 *
 * `addedTo('Đạt. 16 dòng', 'Đạt. 16 dòng; chờ xác nhận')` is `'chờ xác nhận'`.
 */
export function addedTo(note: string, cell: string): string {
  const [own, text] = [note, cell].map((part) => part.normalize('NFC').replace(/\r\n?/g, '\n').trim()) as [
    string,
    string,
  ];
  const at = own === '' ? -1 : text.indexOf(own);
  if (at < 0) return text;
  const [before, behind] = [text.slice(0, at).trim(), text.slice(at + own.length).replace(SEPARATORS, '')];
  return [before, behind].filter((part) => part !== '').join('\n');
}
