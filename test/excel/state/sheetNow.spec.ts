import fc from 'fast-check';
import { allKeptOf } from '../../../src/excel/state/allKeptOf';
import { keptOf } from '../../../src/excel/state/keptOf';
import { nameNow } from '../../../src/excel/state/nameNow';
import { sheetNow, type KeptSheet, type NamedSheet } from '../../../src/excel/state/sheetNow';

/** Workbooks as Excel allows them: no two ids are the same, no two names. */
const workbooks = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
    fc.uniqueArray(fc.constantFrom('HTX', 'Sổ', 'THT', 'Kế hoạch', 'Vốn', 'Nhật ký', 'QTDND'), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([ids, names]) => ids.map((id, index): NamedSheet => ({ id: `{${id}}`, name: names[index] ?? '' })));

const asKept = ({ id, name }: NamedSheet): KeptSheet => ({ sheetId: id, sheet: name });

const keptSheets: fc.Arbitrary<KeptSheet[]> = fc.array(
  fc.record({
    sheetId: fc.integer({ min: 0, max: 9 }).map((id) => (id === 0 ? '' : `{${id}}`)),
    sheet: fc.constantFrom('HTX', 'Sổ', 'THT', 'Kế hoạch', 'Vốn', 'đã xoá'),
  }),
  { maxLength: 6 },
);

describe('sheetNow', () => {
  it('should find a sheet by its id after a rename, whatever the names are now', () => {
    fc.assert(
      fc.property(workbooks, fc.nat(), (sheets, pick) => {
        const at = pick % sheets.length;
        const kept = sheets.map(asKept)[at]!;
        // Each sheet gets the name that the next one had.
        const renamed = sheets.map(({ id }, index) => ({ id, name: sheets[(index + 1) % sheets.length]!.name }));

        expect(sheetNow(kept, renamed)).toBe(renamed[at]);
        expect(nameNow(kept, renamed)).toBe(renamed[at]!.name);
      }),
    );
  });

  it('should find it by its name after the file was closed and all ids are new', () => {
    fc.assert(
      fc.property(workbooks, fc.nat(), (sheets, pick) => {
        const at = pick % sheets.length;
        const reopened = sheets.map(({ name }, index) => ({ id: `{new ${index}}`, name }));

        expect(sheetNow(asKept(sheets[at]!), reopened)).toBe(reopened[at]);
      }),
    );
  });

  it('should find none where neither the id nor the name is there, and tell the name of then', () => {
    fc.assert(
      fc.property(workbooks, (sheets) => {
        const gone = { sheetId: '{gone}', sheet: 'đã xoá' };

        expect(sheetNow(gone, sheets)).toBeUndefined();
        expect(nameNow(gone, sheets)).toBe('đã xoá');
      }),
    );
  });

  it('should take names as Excel does, whatever their case', () => {
    const sheets = [{ id: '{2}', name: 'SỔ HTX' }];

    expect(sheetNow({ sheetId: '{1}', sheet: 'Sổ HTX' }, sheets)).toBe(sheets[0]);
  });

  it('should go by the name alone for what was kept without an id', () => {
    const sheets = [
      { id: '{1}', name: 'HTX' },
      { id: '{2}', name: 'Kế hoạch' },
    ];

    expect(sheetNow({ sheetId: '', sheet: 'Kế hoạch' }, sheets)).toBe(sheets[1]);
  });
});

describe('keptOf', () => {
  it('should give each entry to the one sheet that sheetNow finds for it', () => {
    fc.assert(
      fc.property(workbooks, keptSheets, (sheets, kept) => {
        for (const one of kept) {
          const holders = sheets.filter((sheet) => allKeptOf(sheet, kept, sheets).includes(one));

          expect(holders).toEqual([sheetNow(one, sheets)].filter((sheet) => sheet !== undefined));
        }
      }),
    );
  });

  it('should let the entry with the sheet’s own id hold, else the one kept last', () => {
    fc.assert(
      fc.property(workbooks, keptSheets, (sheets, kept) => {
        for (const sheet of sheets) {
          const own = kept.filter((one) => sheetNow(one, sheets) === sheet);
          const withId = own.filter(({ sheetId }) => sheetId === sheet.id);

          expect(keptOf(sheet, kept, sheets)).toBe((withId.length > 0 ? withId : own).at(-1));
        }
      }),
    );
  });

  it('should leave to a renamed sheet what was kept of it when another one has its name now', () => {
    const kept = [{ sheetId: '{1}', sheet: 'Sơ kết 6T-2020' }];
    const renamed = { id: '{1}', name: 'Đã nộp' };
    const newcomer = { id: '{2}', name: 'Sơ kết 6T-2020' };
    const sheets = [newcomer, renamed];

    expect(keptOf(renamed, kept, sheets)).toBe(kept[0]);
    expect(keptOf(newcomer, kept, sheets)).toBeUndefined();
  });
});
