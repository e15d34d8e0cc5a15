import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { createReport } from '../../../src/excel';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { arbitraryQuirks } from '../../fixtures/untidy/arbitraryQuirks';
import { buildUntidySheet } from '../../fixtures/untidy/buildUntidySheet';
import type { Quirks } from '../../fixtures/untidy/Quirks';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const TODAY = { year: 2026, month: 8, day: 1 };
const OWN = /^(?:Sơ kết|Tổng kết|Dòng đã đếm) /;

/** A workbook of registers as offices keep them. */
function workbookOf(all: readonly Quirks[]): Workbook {
  const workbook = new Workbook();
  all.forEach((quirks, index) => {
    const { sheet } = buildUntidySheet(quirks);
    const target = workbook.addSheet(`${sheet.name.slice(0, 20)} ${index}`);
    sheet.values.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== '') target.setCell(sheet.top - 1 + r, sheet.left - 1 + c, { value, style: 0 });
      });
    });
  });
  return workbook;
}

/** What users have besides values: a name, a validation, a rule of formats, a formula, a fill. */
async function furnish(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.names.add('Cua_toi', sheet.getRange('B2:B9'));
    sheet.getRange('A1:A40').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    const rule = sheet.getRange('C1:C40').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$C1=""';
    rule.custom.format.fill.color = '#FFF2CC';
    sheet.getRange('Z50').formulas = [['=SUM(A1:A40)']];
    sheet.getRange('A1').format.fill.color = '#FFFF00';
    await context.sync();
  });
}

const others = (model: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(model).filter(([name]) => !OWN.test(name)));

const partsOf = (workbook: Workbook, count: number): Uint8Array[] => {
  const parts = unzipSync(writeXlsx(workbook));
  return Array.from({ length: count }, (_, index) => {
    const part = parts[`xl/worksheets/sheet${index + 1}.xml`];
    if (!part) throw new Error(`no part of sheet ${index + 1}`);
    return part;
  });
};

/** A sheet as its part says it, without which tab was in front. */
const withoutView = (part: Uint8Array): string =>
  new TextDecoder().decode(part).replace(/<sheetViews>.*<\/sheetViews>/s, '');

describe('createReport over any workbook', () => {
  it('should change nothing outside its own sheets, and write no HTX function and no link to another workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryQuirks, { minLength: 1, maxLength: 3 }), fc.boolean(), async (all, again) => {
        // Arrange
        const workbook = workbookOf(all);
        await withSession(workbook, async () => {
          await furnish();
          if (again) await createReport({ today: TODAY });
          const [before, names] = [others(modelOf(workbook)), JSON.stringify(workbook.names)];
          const parts = partsOf(workbook, all.length).map(withoutView);

          // Act
          await createReport({ today: TODAY, countedRows: true });

          // Assert
          expect(others(modelOf(workbook))).toEqual(before);
          expect(JSON.stringify(workbook.names)).toBe(names);
          expect(partsOf(workbook, all.length).map(withoutView)).toEqual(parts);
          const own = workbook.sheets.filter(({ name }) => OWN.test(name));
          expect(own).toHaveLength(2);
          const formulas = own.flatMap((sheet) =>
            [...sheet.entries()].flatMap(([, cells]) => cells.flatMap(([, { formula }]) => formula ?? [])),
          );
          expect(formulas.filter((formula) => /HTX\.|\[/i.test(formula))).toEqual([]);
        });
      }),
      { numRuns: 8 },
    );
  });
});
