import fc from 'fast-check';
import type { RecognisedSheet, Role } from '../../../../src/core/register/Register';
import { registerSizes, type RegisterSize } from '../../../../src/core/register/registerSizes';
import { registerChanges } from '../../../../src/taskpane/panels/sheets/registerChanges';

function sheetOf(name: string, role: Role, rows: number, more: Partial<RecognisedSheet> = {}): RecognisedSheet {
  return {
    ...{ name, role, headerRows: [1], sectionRows: [], totalRows: [], columns: [], unassigned: [], titles: [] },
    ...{ confidence: 1, band: 'sure', reason: { vi: '', en: '' } },
    dataRows: Array.from({ length: rows }, (_, index) => index + 2),
    ...more,
  };
}

describe('registerSizes', () => {
  it('should take the tables of one kind in a sheet together, and other kinds for registers of their own', () => {
    const others = [sheetOf('Sổ', 'cooperatives', 3), sheetOf('Sổ', 'groups', 4)];

    expect(registerSizes([sheetOf('Sổ', 'cooperatives', 20, { others })])).toEqual([
      { sheet: 'Sổ', role: 'cooperatives', rows: 23 },
      { sheet: 'Sổ', role: 'groups', rows: 4 },
    ]);
  });

  it('should count no report, nothing without use and nothing in doubt', () => {
    const sheets = [
      sheetOf('Sơ kết', 'report', 11),
      sheetOf('Danh bạ', 'other', 9),
      sheetOf('Vốn', 'loans', 7, { band: 'unknown' }),
      sheetOf('THT', 'groups', 5, { band: 'likely' }),
    ];

    expect(registerSizes(sheets)).toEqual([{ sheet: 'THT', role: 'groups', rows: 5 }]);
  });
});

describe('registerChanges', () => {
  it('should tell changed, new, lost and unread registers apart, and count those that are the same', () => {
    const before: readonly RegisterSize[] = [
      { sheet: 'HTX', role: 'cooperatives', rows: 202 },
      { sheet: 'THT', role: 'groups', rows: 103 },
      { sheet: 'Vốn 2025', role: 'loans', rows: 33 },
      { sheet: 'Công trình', role: 'works', rows: 8 },
      { sheet: 'Nhật ký', role: 'activities', rows: 40 },
    ];
    const sheets = [
      sheetOf('HTX', 'cooperatives', 214),
      sheetOf('THT', 'groups', 100),
      sheetOf('Vốn 2026', 'loans', 12),
      sheetOf('Công trình', 'other', 0),
      sheetOf('Nhật ký', 'activities', 40),
    ];

    expect(registerChanges(before, sheets)).toEqual({
      changed: [
        { sheet: 'HTX', role: 'cooperatives', rows: 214, kind: 'changed', before: 202 },
        { sheet: 'THT', role: 'groups', rows: 100, kind: 'changed', before: 103 },
        { sheet: 'Vốn 2026', role: 'loans', rows: 12, kind: 'new' },
        { sheet: 'Vốn 2025', role: 'loans', rows: 33, kind: 'gone' },
        { sheet: 'Công trình', role: 'works', rows: 8, kind: 'unread' },
      ],
      same: 1,
    });
  });

  it('should find no change in a workbook that is as it was, and add up to the change of all rows', () => {
    const arbitrarySheets = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('A', 'B', 'C', 'D'),
        role: fc.constantFrom<Role>('cooperatives', 'groups', 'loans', 'other'),
        rows: fc.nat(30),
      }),
      { selector: ({ name }) => name },
    );
    const total = (sizes: readonly RegisterSize[]): number => sizes.reduce((sum, { rows }) => sum + rows, 0);
    fc.assert(
      fc.property(arbitrarySheets, arbitrarySheets, (then, now) => {
        const [sheetsThen, sheetsNow] = [then, now].map((list) =>
          list.map(({ name, role, rows }) => sheetOf(name, role, rows)),
        ) as [RecognisedSheet[], RecognisedSheet[]];
        const before = registerSizes(sheetsThen);

        expect(registerChanges(before, sheetsThen)).toEqual({ changed: [], same: before.length });
        const { changed } = registerChanges(before, sheetsNow);
        const difference = changed.reduce((sum, change) => {
          if (change.kind === 'changed') return sum + change.rows - change.before;
          return change.kind === 'new' ? sum + change.rows : sum - change.rows;
        }, 0);
        expect(difference).toBe(total(registerSizes(sheetsNow)) - total(before));
      }),
    );
  });
});
