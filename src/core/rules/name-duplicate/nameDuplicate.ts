import type { Bilingual } from '../../register/Register';
import { UNIT_ROLES } from '../engine/columns';
import type { Rule } from '../engine/Rule';
import { quoted } from '../engine/textCells';
import { unitNameRule } from '../engine/unitNameRule';
import { fitting, mayShareCommune, placeOf, relatedTo, type NamedUnit } from '../engine/unitNames';

/** Two live units of the same kind with one name in one commune. */
export const nameDuplicate: Rule = {
  id: 'name-duplicate',
  severity: 'warning',
  title: { vi: 'Tên đơn vị trùng', en: 'Name used twice' },
  explanation: {
    vi: 'Hai dòng cùng loại hình, cùng xã, cùng tên: thường là một đơn vị bị ghi hai lần và sẽ bị đếm hai lần trong báo cáo. Viết hoa, dấu câu, vị trí dấu thanh (hoà/hòa), i/y và cách viết tắt (HTX, DVNN) không làm thành tên khác. Hãy so các ô khác của hai dòng rồi bỏ một dòng, hoặc ghi rõ tên. Đơn vị đã giải thể không bị tính; tên giống nhau ở hai xã khác nhau không bị báo.',
    en: 'Two rows of the same kind with the same name in the same commune are mostly one unit entered twice, and the report would count it twice. Case, punctuation, tone placement (hoà/hòa), i/y and abbreviations (HTX, DVNN) make no other name. Compare the two rows, then drop one or make the name clear. Dissolved units do not count; the same name in two communes is not reported.',
  },
  source: 'NĐ 92/2024/NĐ-CP, Điều 17',
  roles: UNIT_ROLES,
  isAcrossSheets: true,
  check: unitNameRule((unit, { index }) => {
    const twins = fitting(index.alike(unit.name, 'key'), unit, (other) => mayShareCommune(unit, other));
    const [first] = twins;
    return first && { message: describe(unit, first, twins.length - 1), related: relatedTo(twins) };
  }),
  cases: [
    {
      title: { vi: 'Một HTX ghi hai lần, viết khác nhau', en: 'One cooperative twice, in two spellings' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'commune'],
          rows: [
            ['HTX DVNN Thanh Hoá', 'Xã Gia Vân'],
            ['HTX Đồng Xanh', 'Xã Gia Vân'],
            ['Hợp tác xã Dịch vụ nông nghiệp THANH HÓA', 'Gia Vân'],
          ],
        },
      ],
      finds: [{ cell: 'A2' }, { cell: 'A4' }],
    },
    {
      title: { vi: 'Trùng tên nhưng khác mã số thuế', en: 'The same name with different tax codes' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'tax_code'],
          rows: [
            ['HTX Sao Mai', '0100109106'],
            ['HTX Sao Mai', '0100112437'],
          ],
        },
      ],
      finds: [{ cell: 'A2' }, { cell: 'A3' }],
    },
    {
      title: { vi: 'Khác xã, khác loại hình, đã giải thể', en: 'Another commune, another kind, dissolved' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'commune', 'status'],
          rows: [
            ['HTX Quyết Tiến', 'Xã Gia Vân', 'Đang hoạt động'],
            ['HTX Quyết Tiến', 'Xã Liên Sơn', 'Đang hoạt động'],
            ['HTX Quyết Tiến', 'Xã Gia Vân', 'Đã giải thể'],
          ],
        },
        { role: 'groups', fields: ['name', 'commune'], rows: [['THT Quyết Tiến', 'Xã Gia Vân']] },
      ],
      finds: [],
    },
  ],
};

function describe(unit: NamedUnit, twin: NamedUnit, more: number): Bilingual {
  const where = placeOf(twin, unit);
  const codesDiffer = unit.taxCode !== undefined && twin.taxCode !== undefined && unit.taxCode !== twin.taxCode;
  const vi = codesDiffer
    ? `mã số thuế thì khác nhau (${unit.taxCode} và ${twin.taxCode}), hãy xem là hai đơn vị hay gõ nhầm.`
    : 'hãy xem là một đơn vị ghi hai lần hay hai đơn vị.';
  const en = codesDiffer
    ? `the tax codes differ (${unit.taxCode} and ${twin.taxCode}), so see whether they are two units or one code is wrong.`
    : 'see whether it is one unit entered twice or two units.';
  return {
    vi: `${quoted(unit.name)} trùng tên với ô ${where}${more > 0 ? ` và ${more} ô khác` : ''}: ${vi}`,
    en: `${quoted(unit.name)} has the same name as ${where}${more > 0 ? ` and ${more} more cells` : ''}: ${en}`,
  };
}
