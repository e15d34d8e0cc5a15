import { placeKey } from '../../names/placeKey';
import { editDistance } from '../../vietnamese/editDistance';
import { foldSpelling } from '../../vietnamese/foldSpelling';
import { foldTones } from '../../vietnamese/foldTones';
import type { Commune, CommuneList } from './communes';

/** What a text for a commune is, by the list of a province. */
export type CommuneReading =
  | { readonly kind: 'known' }
  /** A unit of the time before; `now` are the communes that it may belong to today. */
  | { readonly kind: 'former'; readonly now: readonly Commune[]; readonly isSplit: boolean }
  /** In neither list; `meant` is the one commune that is written nearly so. */
  | { readonly kind: 'unknown'; readonly meant: Commune | undefined };

/**
 * Looks a commune up: with or without its kind, in any spelling. The district
 * of the row, where there is one, tells former units of one name apart.
 */
export function findCommune(text: string, district: string, list: CommuneList): CommuneReading {
  const key = placeKey(text);
  if (list.communes.has(key)) return { kind: 'known' };
  const all = list.former.get(key);
  if (!all) return { kind: 'unknown', meant: nearest(key, list) };
  const ofDistrict = all.filter((unit) => districtKey(unit.district) === districtKey(district));
  const units = ofDistrict.length > 0 ? ofDistrict : all;
  const now = new Map(units.map((unit) => [unit.now.code, unit.now]));
  return { kind: 'former', now: [...now.values()], isSplit: units.some(({ isSplit }) => isSplit) };
}

const DISTRICT_KIND = new RegExp(
  `^(?:${['huyện', 'thành phố', 'thị xã', 'tp', 'tx', 'h'].map(foldSpelling).join('|')}) (?=\\S)`,
);

function districtKey(district: string): string {
  return foldSpelling(district).replace(DISTRICT_KIND, '');
}

/** The one commune of today that differs by accents alone or else by one letter. */
function nearest(key: string, list: CommuneList): Commune | undefined {
  const bare = foldTones(key);
  for (const limit of [0, 1]) {
    const found = [...list.communes].flatMap(([name, communes]) =>
      editDistance(foldTones(name), bare, limit) <= limit ? communes : [],
    );
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
