import type { Register, Role } from '../../register/Register';
import { readTaxCode } from '../../register/taxCode';
import { cellAddress } from '../../sheet/address';
import type { CellPlace } from '../Issue';
import { sharedKey } from '../engine/CheckContext';
import { UNIT_ROLES } from '../engine/columns';
import { eachRow } from '../engine/eachRow';
import type { Rule } from '../engine/Rule';
import { isLive, standings } from '../engine/standing';

/** Where each code of live units stands, by the kind of register. */
const codes = sharedKey(function* ({ registers }) {
  const places = new Map<Role, Map<string, CellPlace[]>>();
  for (const register of registers) {
    const column = register.column('tax_code');
    if (!column || !UNIT_ROLES.includes(register.sheet.role)) continue;
    const ofRole = places.get(register.sheet.role) ?? new Map<string, CellPlace[]>();
    places.set(register.sheet.role, ofRole);
    const standing = standings(register);
    yield* eachRow(register.rows.length, (index) => {
      const code = codeAt(register, index);
      if (code === undefined || !isLive(standing(index))) return;
      const place = { sheet: register.sheet.name, cell: cellAddress(register.rows[index] ?? 1, column.column) };
      const known = ofRole.get(code);
      if (known) known.push(place);
      else ofRole.set(code, [place]);
    });
  }
  return places;
});

/** Two live units of the same kind with one tax code. */
export const taxCodeDuplicate: Rule = {
  id: 'tax-code-duplicate',
  severity: 'error',
  title: { vi: 'Mã số thuế trùng', en: 'Tax code used twice' },
  explanation: {
    vi: 'Mỗi đơn vị có một mã duy nhất trong suốt thời gian tồn tại. Hai dòng cùng mã là một đơn vị bị ghi hai lần, hoặc một mã bị gõ nhầm; đơn vị đó sẽ bị đếm hai lần trong báo cáo. Tổ hợp tác chuyển thành HTX giữ nguyên mã nên không bị coi là trùng; dòng đã giải thể cũng vậy.',
    en: 'A unit has one code for as long as it exists. Two rows with the same code are one unit entered twice, or a typing error; the report would count it twice. A group that became a cooperative keeps its code and is no duplicate, nor is a unit that was dissolved.',
  },
  source: 'NĐ 92/2024/NĐ-CP, Điều 14',
  roles: UNIT_ROLES,
  isAcrossSheets: true,
  *check(register, context, report) {
    const column = register.column('tax_code');
    if (!column) return;
    const places = (yield* context.shared(codes)).get(register.sheet.role);
    const standing = standings(register);
    yield* eachRow(register.rows.length, (index) => {
      const code = codeAt(register, index);
      const row = register.rows[index];
      if (code === undefined || row === undefined || !isLive(standing(index))) return;
      const own = cellAddress(row, column.column);
      const others = (places?.get(code) ?? []).filter(
        ({ sheet, cell }) => sheet !== register.sheet.name || cell !== own,
      );
      const [first] = others;
      if (!first) return;
      const where = first.sheet === register.sheet.name ? first.cell : `${first.sheet}!${first.cell}`;
      const more = others.length > 1 ? others.length - 1 : 0;
      report({
        row,
        column: column.column,
        value: column.cells[index] ?? '',
        message: {
          vi: `Mã số thuế ${code} đã có ở ô ${where}${more > 0 ? ` và ${more} ô khác` : ''}: hãy xem là một đơn vị ghi hai lần hay gõ nhầm mã.`,
          en: `The tax code ${code} stands in ${where}${more > 0 ? ` and ${more} more cells` : ''} as well: one unit entered twice, or a typing error.`,
        },
        related: others,
      });
    });
  },
  cases: [
    {
      title: { vi: 'Hai HTX đang hoạt động chung một mã', en: 'Two working cooperatives with one code' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'tax_code'],
          rows: [
            ['HTX Lúa Vàng', '0100109106'],
            ['HTX Đồng Xanh', '0100112437'],
            ['HTX Sao Mai', '0100 109 106'],
          ],
        },
      ],
      finds: [{ cell: 'B2' }, { cell: 'B4' }],
    },
    {
      title: { vi: 'Trùng ở hai sheet của hai huyện', en: 'The same in the sheets of two districts' },
      sheets: [
        { name: 'Gia Viễn', role: 'cooperatives', fields: ['name', 'tax_code'], rows: [['HTX A', '0100109106']] },
        { name: 'Nho Quan', role: 'cooperatives', fields: ['name', 'tax_code'], rows: [['HTX B', '0100109106']] },
      ],
      finds: [
        { sheet: 'Gia Viễn', cell: 'B2' },
        { sheet: 'Nho Quan', cell: 'B2' },
      ],
    },
    {
      title: {
        vi: 'Tổ hợp tác chuyển thành HTX giữ mã; đơn vị đã giải thể',
        en: 'A group that became a cooperative; a unit that was dissolved',
      },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'tax_code', 'status'],
          rows: [
            ['HTX Nuôi ong', '0100109106', 'Đang hoạt động'],
            ['HTX cũ', '0100109106', 'Đã giải thể'],
          ],
        },
        {
          role: 'groups',
          fields: ['name', 'tax_code', 'status'],
          rows: [['THT Nuôi ong', '0100109106', 'Đã chuyển đổi']],
        },
      ],
      finds: [],
    },
  ],
};

function codeAt(register: Register, index: number): string | undefined {
  const reading = readTaxCode(register.column('tax_code')?.cells[index] ?? '');
  return reading.kind === 'empty' ? undefined : reading.code;
}
