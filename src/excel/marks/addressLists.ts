import { areaAddress, type Area } from '../../core/sheet/address';

/** Excel takes an address of at most 8,192 characters for several areas; fewer areas in one are faster to draw. */
const LENGTH = 6_000;

/** The areas as addresses for `getRanges`, as few as Excel takes. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > LENGTH) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
