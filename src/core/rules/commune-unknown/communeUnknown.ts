import { communeLists, communesOf, type Commune, type CommuneList } from '../../law/places/communes';
import { findCommune } from '../../law/places/findCommune';
import { periodIn } from '../../plan/periodIn';
import { placeKey } from '../../names/placeKey';
import { readText } from '../../register/readText';
import type { Bilingual, Register, RegisterColumn } from '../../register/Register';
import { agencyIn, provinceOf } from '../../report/agencyIn';
import type { CellValue } from '../../sheet/values';
import { compareDays, type Day } from '../../vietnamese/day';
import { UNIT_ROLES } from '../engine/columns';
import type { CellVerdict } from '../engine/CellVerdict';
import { eachRow } from '../engine/eachRow';
import type { Rule } from '../engine/Rule';
import { quoted } from '../engine/textCells';

/** A commune that is not in the list of its province. */
export const communeUnknown: Rule = {
  id: 'commune-unknown',
  severity: 'warning',
  title: { vi: 'Xã, phường không có trong danh mục', en: 'A commune that is not in the list' },
  explanation: {
    vi: 'Từ 1/7/2025 cả nước sắp xếp lại xã, phường; số liệu theo xã chỉ cộng được khi tên xã đúng danh mục. Với xã cũ, HTX đề nghị xã mới khi cả xã cũ được nhập vào một xã; xã cũ bị chia thì phải xem địa chỉ. Không có gì được tự đổi: địa chỉ cũ trên giấy chứng nhận vẫn hợp lệ. HTX hiện có danh mục của tỉnh Ninh Bình (từ 1/7/2025); với tỉnh khác, với sổ có tiêu đề của thời gian trước và với ngày kiểm tra trước ngày đó, quy tắc này không báo gì.',
    en: 'Communes were rearranged on 1 July 2025, and figures by commune add up only where the names are those of the list. For an old commune the new one is suggested where all of it went into one; where it was divided, look at the address. Nothing is changed by itself: old addresses on certificates stay valid. HTX has the list of Ninh Bình (from 1 July 2025); for other provinces, for registers whose title is of an earlier time, and for checks before that day, this rule says nothing.',
  },
  source: 'NQ 202/2025/QH15; QĐ 19/2025/QĐ-TTg',
  roles: UNIT_ROLES,
  *check(register, { registers, today }, report) {
    const column = register.column('commune');
    const list = column && (yield* listFor(column, registers));
    if (!column || !list || compareDays(timeOf(register, today), list.from) < 0) return;
    const districts = register.column('district')?.cells;
    // By the cell of the commune and that of the district: each pair is judged once.
    const verdicts = new Map<CellValue, Map<CellValue, CellVerdict>>();
    yield* eachRow(register.rows.length, (index) => {
      const row = register.rows[index];
      const cell = column.cells[index] ?? '';
      if (cell === '' || row === undefined) return;
      const district = districts?.[index] ?? '';
      let ofCommune = verdicts.get(cell);
      if (!ofCommune) {
        ofCommune = new Map<CellValue, CellVerdict>();
        verdicts.set(cell, ofCommune);
      }
      let verdict = ofCommune.get(district);
      if (!verdict && !ofCommune.has(district)) {
        const text = readText(cell);
        verdict = text === '' ? undefined : judge(text, readText(district), list);
        ofCommune.set(district, verdict);
      }
      if (verdict) report({ row, column: column.column, value: cell, ...verdict });
    });
  },
  cases: [
    {
      title: { vi: 'Xã cũ, xã bị chia, xã gõ sai', en: 'An old commune, a divided one, a slip of the keyboard' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'commune', 'district'],
          rows: [
            ['HTX A', 'Xã Gia Viễn', ''],
            ['HTX B', 'xã Nho Quan', ''],
            ['HTX C', 'Phường Hoa Lư', ''],
            ['HTX D', 'Kim Bình', 'TP Phủ Lý'],
            ['HTX E', 'Phường Hòa Mạc', 'TX Duy Tiên'],
            ['HTX F', 'Xã Gia Viển', ''],
            ['HTX G', 'Xã Không Có Đâu', ''],
          ],
        },
      ],
      finds: [
        { cell: 'B5', fix: { grade: 'suggested', to: 'Phù Vân' } },
        { cell: 'B6' },
        { cell: 'B7', fix: { grade: 'suggested', to: 'Xã Gia Viễn' } },
        { cell: 'B8' },
      ],
    },
    {
      title: { vi: 'Sổ năm 2020 và sổ của tỉnh khác', en: 'A register of 2020 and one of another province' },
      today: { year: 2025, month: 6, day: 30 },
      sheets: [
        { role: 'cooperatives', fields: ['name', 'commune'], rows: [['HTX A', 'Kim Bình']] },
        { role: 'groups', fields: ['name', 'commune'], rows: [['THT A', 'Bản Lác']] },
      ],
      finds: [],
    },
    {
      title: { vi: 'Sổ cũ mở lại sau này', en: 'An old register, opened again later' },
      sheets: [
        { name: 'DS HTX 2020', role: 'cooperatives', fields: ['name', 'commune'], rows: [['HTX A', 'Kim Bình']] },
      ],
      finds: [],
    },
    {
      title: { vi: 'Tỉnh chưa có danh mục', en: 'A province without a list' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'commune'],
          rows: [
            ['HTX A', 'Xã Mai Châu'],
            ['HTX B', 'Xã Bao La'],
            ['HTX C', 'Xã Pà Cò'],
          ],
        },
      ],
      finds: [],
    },
  ],
};

/** The day that a register speaks of: the end of the year or period in its title, else the day of the check. */
function timeOf({ sheet }: Register, today: Day): Day {
  const texts = [sheet.name, ...sheet.titles];
  const ends = texts.flatMap((text) => periodIn(text)?.to ?? []);
  const years = texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  if (ends.length === 0 && years.length > 0) ends.push({ year: Math.max(...years), month: 12, day: 31 });
  return [...ends, today].sort(compareDays)[0] ?? today;
}

/**
 * The list that a column is judged by: of the province that the headings name,
 * else of the one whose communes, of today or former, at least half of the
 * column's names are.
 */
function* listFor(
  { cells }: RegisterColumn,
  registers: readonly Register[],
): Generator<undefined, CommuneList | undefined, undefined> {
  const province = provinceOf(agencyIn(registers) ?? '');
  if (province !== undefined) return communesOf(province);
  const texts = new Set<CellValue>();
  const keys = new Set<string>();
  yield* eachRow(cells.length, (index) => {
    const cell = cells[index] ?? '';
    if (texts.has(cell)) return;
    texts.add(cell);
    const key = placeKey(readText(cell));
    if (key !== '') keys.add(key);
  });
  return communeLists().find(({ communes, former }) => {
    const known = [...keys].filter((key) => communes.has(key) || former.has(key)).length;
    return known > 0 && known * 2 >= keys.size;
  });
}

function judge(text: string, district: string, list: CommuneList): CellVerdict {
  const found = findCommune(text, district, list);
  if (found.kind === 'known') return undefined;
  if (found.kind === 'unknown') return { message: unknown(text, found.meant, list), ...fixTo(text, found.meant) };
  const [only, ...others] = found.now;
  if (only && others.length === 0 && !found.isSplit) {
    return {
      message: {
        vi: `${quoted(text)} là tên trước 1/7/2025, nay thuộc ${only.name}: hãy xem rồi đổi nếu cần.`,
        en: `${quoted(text)} is a name from before 1 July 2025 and belongs to ${only.name} now: look at it and change it if need be.`,
      },
      ...fixTo(text, only),
    };
  }
  const names = found.now.map(({ name }) => name);
  return {
    message: {
      vi: `${quoted(text)} là tên trước 1/7/2025, nay có thể thuộc ${names.join(' hoặc ')}: hãy xem địa chỉ rồi chọn.`,
      en: `${quoted(text)} is a name from before 1 July 2025 and may belong to ${names.join(' or ')} now: choose by the address.`,
    },
  };
}

function unknown(text: string, meant: Commune | undefined, { province }: CommuneList): Bilingual {
  return {
    vi: `${quoted(text)} không có trong danh mục xã, phường của ${province} từ 1/7/2025: ${meant ? `có lẽ là ${meant.name}` : 'hãy xem lại tên xã'}.`,
    en: `${quoted(text)} is not in the list of communes of ${province} since 1 July 2025: ${meant ? `probably ${meant.name}` : 'check the name'}.`,
  };
}

/** The new name as the register writes names: with the kind only where the cell has one. */
function fixTo(text: string, commune: Commune | undefined): Pick<NonNullable<CellVerdict>, 'fix'> {
  if (!commune || /[,;(]/.test(text)) return {};
  const hasKind = /^(?:xã|phường|thị trấn|đặc khu|x\.|p\.|tt\.)\s*\S/iu.test(text);
  return { fix: { grade: 'suggested', to: hasKind ? commune.name : commune.name.replace(/^\S+ /, '') } };
}
