/**
 * `"'Sổ 1'!B7"` → `["Sổ 1", "B7"]`; without a sheet the first is `undefined`.
 * Quotes are taken off and doubled ones halved.
 */
export function splitSheet(text: string): [sheet: string | undefined, rest: string] {
  const quoted = /^'((?:[^']|'')+)'!/.exec(text);
  if (quoted) return [quoted[1]?.replaceAll("''", "'"), text.slice(quoted[0].length)];
  const mark = text.startsWith('#') ? -1 : text.indexOf('!');
  return mark < 0 ? [undefined, text] : [text.slice(0, mark), text.slice(mark + 1)];
}
