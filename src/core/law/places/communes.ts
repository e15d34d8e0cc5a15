import type { Day } from '../../vietnamese/day';
import { placeKey } from '../../names/placeKey';
import { foldSpelling } from '../../vietnamese/foldSpelling';
import { NINH_BINH_COMMUNES } from './ninhBinhCommunes';

/** A commune, ward or special zone of today. */
export interface Commune {
  /** Code of the General Statistics Office. */
  readonly code: string;
  /** With its kind: "Xã Gia Viễn". */
  readonly name: string;
}

/** What became of a unit of the time before. */
export interface FormerCommune {
  /** "Xã Gia Vân". */
  readonly name: string;
  /** "Huyện Gia Viễn". */
  readonly district: string;
  /** What it is part of now. */
  readonly now: Commune;
  /** Only a part of it came here. */
  readonly isSplit: boolean;
}

/** All communes of one province, from a day on. */
export interface CommuneList {
  /** Without "tỉnh" or "thành phố". */
  readonly province: string;
  /** Before this day the list says nothing. */
  readonly from: Day;
  /** By `placeKey`; several where two kinds share a name. */
  readonly communes: ReadonlyMap<string, readonly Commune[]>;
  /** The units before that day, by `placeKey`. */
  readonly former: ReadonlyMap<string, readonly FormerCommune[]>;
}

let lists: readonly CommuneList[] | undefined;

/** The lists that HTX has; a province that is not here is not checked. Built when first asked for. */
export function communeLists(): readonly CommuneList[] {
  lists ??= [build('Ninh Bình', { year: 2025, month: 7, day: 1 }, NINH_BINH_COMMUNES)];
  return lists;
}

/** The list of a province, `undefined` where there is none. */
export function communesOf(province: string): CommuneList | undefined {
  return communeLists().find((list) => foldSpelling(list.province) === foldSpelling(province));
}

const KINDS: Readonly<Record<string, string>> = { 'X.': 'Xã', 'P.': 'Phường', 'TT.': 'Thị trấn' };

function build(province: string, from: Day, rows: typeof NINH_BINH_COMMUNES): CommuneList {
  const communes = new Map<string, Commune[]>();
  const former = new Map<string, FormerCommune[]>();
  for (const [code, name, formedFrom] of rows) {
    const now = { code, name };
    add(communes, placeKey(name), now);
    for (const group of formedFrom === '' ? [] : formedFrom.split('; ')) {
      const [district = '', units = ''] = group.split(': ');
      for (const unit of units.split(', ')) {
        const isSplit = unit.endsWith('*');
        const [kind = '', ...words] = unit.replace('*', '').split(' ');
        const formerName = [KINDS[kind] ?? kind, ...words].join(' ');
        add(former, placeKey(formerName), { name: formerName, district, now, isSplit });
      }
    }
  }
  return { province, from, communes, former };
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
