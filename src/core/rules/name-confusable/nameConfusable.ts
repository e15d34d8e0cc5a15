import type { Bilingual, Role } from '../../register/Register';
import type { Rule } from '../engine/Rule';
import { quoted } from '../engine/textCells';
import { unitNameRule } from '../engine/unitNameRule';
import { fitting, mayShareCommune, placeOf, relatedTo, type NamedUnit, type UnitNames } from '../engine/unitNames';

/** The names of groups are not protected against each other. */
const NAMED_UNITS: readonly Role[] = ['cooperatives', 'unions', 'creditFunds'];

/** Two live units whose names differ by nothing that the law accepts, or by accents alone. */
export const nameConfusable: Rule = {
  id: 'name-confusable',
  severity: 'warning',
  title: { vi: 'Tên dễ gây nhầm lẫn', en: 'Names that are easily confused' },
  explanation: {
    vi: 'Theo NĐ 92/2024, tên gây nhầm lẫn là tên chỉ khác tên HTX đã đăng ký ở một số, một số thứ tự hay một chữ cái phía sau, ở dấu câu, "&" hoặc "và", ở chữ "tân", "mới", hoặc ở "miền Bắc, Nam, Trung, Tây, Đông". HTX cũng báo hai tên trong cùng xã chỉ giống nhau khi bỏ dấu, vì có thể một tên bị gõ thiếu dấu; đó chỉ là nghi vấn. Hãy so hai dòng cạnh nhau; không có gì được gộp tự động. Tên lập trước khi có quy định vẫn hợp lệ.',
    en: 'NĐ 92/2024 calls a name confusable that differs from a registered one only by a number, an ordinal or a letter behind it, by punctuation, "&" or "và", by "tân" or "mới", or by "miền Bắc, Nam, Trung, Tây, Đông". Two names of one commune that are the same only without accents are reported as well, since one may have been typed without them; that is a suspicion. Compare the two rows; nothing is merged by itself. Names from before the rule stay valid.',
  },
  source: 'NĐ 92/2024/NĐ-CP, Điều 17',
  roles: NAMED_UNITS,
  isAcrossSheets: true,
  check: unitNameRule((unit, names) => confusableWith(unit, names) ?? unaccented(unit, names)),
  cases: [
    {
      title: { vi: 'Chỉ khác số, chữ cái, "và", "tân", miền', en: 'A number, a letter, "và", "tân", a region' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name'],
          rows: [
            ['HTX Đồng Xanh'],
            ['HTX Đồng Xanh 2'],
            ['HTX Sao Mai B'],
            ['HTX Sao Mai'],
            ['HTX Sản xuất và Thương mại An Phú'],
            ['HTX Sản xuất - Thương mại An Phú'],
            ['HTX Tân Hoa Lư'],
            ['HTX Hoa Lư'],
            ['HTX Rau sạch miền Bắc'],
            ['HTX Rau sạch'],
          ],
        },
      ],
      finds: ['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11'].map((cell) => ({ cell })),
    },
    {
      title: { vi: 'Một tên gõ không dấu, cùng xã', en: 'One name without accents, in one commune' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'commune'],
          rows: [
            ['HTX Đồng Xanh', 'Xã Gia Vân'],
            ['HTX Dong Xanh', 'Xã Gia Vân'],
          ],
        },
      ],
      finds: [{ cell: 'A2' }, { cell: 'A3' }],
    },
    {
      title: {
        vi: 'Tên khác nhau thật; trùng hẳn thì quy tắc khác báo; ngày lễ',
        en: 'Names that differ; equal ones are for another rule; dates as names',
      },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'commune', 'status'],
          rows: [
            ['HTX Tân An', 'Xã Gia Vân', ''],
            ['HTX Tân Ân', 'Xã Gia Vân', ''],
            ['HTX 19/5', 'Xã Gia Vân', ''],
            ['HTX 19/8', 'Xã Gia Vân', ''],
            ['HTX Sao Mai', 'Xã Gia Vân', ''],
            ['HTX SAO MAI', 'Xã Gia Vân', ''],
            ['HTX Hoa Lư', 'Xã Gia Vân', ''],
            ['HTX Hoa Lư 2', 'Xã Gia Vân', 'Đã giải thể'],
          ],
        },
        { role: 'groups', fields: ['name'], rows: [['THT nuôi ong 1'], ['THT nuôi ong 2']] },
      ],
      finds: [],
    },
  ],
};

function confusableWith(unit: NamedUnit, { index }: UnitNames): ReturnType<typeof describe> | undefined {
  const { key } = index.name(unit.name);
  const others = fitting(index.alike(unit.name, 'confusable'), unit, ({ name }) => index.name(name).key !== key);
  return describe(unit, others, {
    vi: 'chỉ khác ở điểm mà luật không coi là khác tên: hãy so hai dòng và ghi rõ tên đăng ký.',
    en: 'which differs in nothing that the law accepts as a difference: compare the rows and write the registered names.',
  });
}

/** The same without accents, where one of the two has none at all. */
function unaccented(unit: NamedUnit, { index }: UnitNames): ReturnType<typeof describe> | undefined {
  const { key } = index.name(unit.name);
  const others = fitting(index.alike(unit.name, 'bare'), unit, (other) => {
    const otherKey = index.name(other.name).key;
    return otherKey !== key && mayShareCommune(unit, other) && (isBare(key) || isBare(otherKey));
  });
  return describe(unit, others, {
    vi: 'chỉ giống nhau khi bỏ dấu, có thể một tên gõ thiếu dấu: hãy so hai dòng.',
    en: 'which is the same only without accents, so one of them may lack its own: compare the rows.',
  });
}

/** Typed without accents: no letter of the key is outside a to z. */
function isBare(key: string): boolean {
  return /^[a-z0-9 ]+$/.test(key);
}

function describe(
  unit: NamedUnit,
  others: readonly NamedUnit[],
  why: Bilingual,
): { readonly message: Bilingual; readonly related: ReturnType<typeof relatedTo> } | undefined {
  const [first] = others;
  if (!first) return undefined;
  const where = placeOf(first, unit);
  return {
    message: {
      vi: `${quoted(unit.name)} dễ nhầm với ${quoted(first.name)} ở ô ${where}, ${why.vi}`,
      en: `${quoted(unit.name)} is easily confused with ${quoted(first.name)} in ${where}, ${why.en}`,
    },
    related: relatedTo(others),
  };
}
