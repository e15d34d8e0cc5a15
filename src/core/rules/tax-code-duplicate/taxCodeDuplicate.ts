import { HashCensus } from '../../names/HashCensus';
import type { Role } from '../../register/Register';
import { cellAddress } from '../../sheet/address';
import type { CellPlace } from '../Issue';
import { sharedKey } from '../engine/CheckContext';
import { UNIT_ROLES } from '../engine/columns';
import { eachChunk } from '../engine/eachChunk';
import { eachRow } from '../engine/eachRow';
import type { Rule } from '../engine/Rule';
import { isLive, standings } from '../engine/standing';
import { taxCodes } from '../engine/taxCodes';
import { MOST_RELATED } from '../engine/unitNames';

/** Where the codes of live units stand that more than one has, by the kind of register. */
const codes = sharedKey(function* ({ registers }) {
  const places = new Map<Role, Map<string, CellPlace[]>>();
  for (const role of UNIT_ROLES) {
    const columns = registers.flatMap((register) => {
      const column = register.sheet.role === role ? register.column('tax_code') : undefined;
      return column ? [{ register, column }] : [];
    });
    const census = new HashCensus(columns.reduce((sum, { column }) => sum + column.cells.length, 0));
    for (const { register, column } of columns) {
      const { hashes } = yield* taxCodes(column);
      const standing = yield* standings(register);
      yield* eachChunk(hashes.length, (from, to) => {
        for (let index = from; index < to; index += 1) {
          const hash = hashes[index] ?? 0;
          if (hash !== 0 && isLive(standing[index] ?? 'unknown')) census.add(hash);
        }
      });
    }
    const ofRole = new Map<string, CellPlace[]>();
    places.set(role, ofRole);
    for (const { register, column } of columns) {
      const { hashes, code: codeOf } = yield* taxCodes(column);
      const standing = yield* standings(register);
      yield* eachChunk(hashes.length, (from, to) => {
        for (let index = from; index < to; index += 1) {
          const hash = hashes[index] ?? 0;
          if (hash === 0 || !census.isShared(hash) || !isLive(standing[index] ?? 'unknown')) continue;
          const code = codeOf(index);
          if (code === undefined) continue;
          const place = { sheet: register.sheet.name, cell: cellAddress(register.rows[index] ?? 1, column.column) };
          const others = ofRole.get(code);
          if (others) others.push(place);
          else ofRole.set(code, [place]);
        }
      });
    }
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
    if (!places || places.size === 0) return;
    const { hashes, code: codeOf } = yield* taxCodes(column);
    const standing = yield* standings(register);
    yield* eachRow(register.rows.length, (index) => {
      const row = register.rows[index];
      if (hashes[index] === 0 || row === undefined || !isLive(standing[index] ?? 'unknown')) return;
      const code = codeOf(index);
      const all = code === undefined ? undefined : places.get(code);
      if (code === undefined || !all || all.length < 2) return;
      const own = cellAddress(row, column.column);
      // Nobody looks at more, and a code that thousands bear is one fault and not thousands squared.
      const others = all
        .slice(0, MOST_RELATED + 1)
        .filter(({ sheet, cell }) => sheet !== register.sheet.name || cell !== own)
        .slice(0, MOST_RELATED);
      const [first] = others;
      if (!first) return;
      const where = first.sheet === register.sheet.name ? first.cell : `${first.sheet}!${first.cell}`;
      const more = all.length - 2;
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
