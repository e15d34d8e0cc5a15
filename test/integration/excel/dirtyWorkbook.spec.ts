import { checkWorkbook, updateState } from '../../../src/excel';
import { RULES } from '../../../src/core/rules/rules';
import { cleanWorkbook, dirtyWorkbook, PLAN, TODAY } from '../../fixtures/registers/dirtyWorkbook';
import { withSession } from './support/withSession';

const OPTIONS = { today: TODAY, language: 'vi', merges: true } as const;

describe('a clean workbook of 2,000 cooperatives', () => {
  it('should be recognised, and have no error and no warning', async () => {
    await withSession(cleanWorkbook(), async () => {
      const { sheets, issues } = await checkWorkbook(OPTIONS);

      expect(sheets.map(({ role, dataRows, totalRows }) => [role, dataRows.length, totalRows.length])).toEqual([
        ['cooperatives', 2000, 1],
        ['groups', 40, 0],
        ['report', 8, 0],
      ]);
      expect(issues).toEqual([]);
    });
  });
});

describe('a dirty workbook', () => {
  it('should break every rule', () => {
    const { injected } = dirtyWorkbook(1);

    expect([...new Set(injected.map(({ rule }) => rule))].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each([1, 3, 6])('should show each defect that was put in %i times, and nothing else', async (times) => {
    const { workbook, injected } = dirtyWorkbook(times);
    await withSession(workbook, async () => {
      const { issues } = await checkWorkbook(OPTIONS);

      const texts = (places: readonly { rule: string; sheet: string; cell: string }[]) =>
        places.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();
      expect(texts(issues)).toEqual(texts(injected));
    });
  });

  it('should be judged by the tolerances that the workbook keeps', async () => {
    await withSession(dirtyWorkbook(3).workbook, async () => {
      await updateState('settings', (settings) => ({
        ...settings,
        rules: { 'figure-inconsistent': { tolerance: 4 }, 'total-row-mismatch': { tolerance: 6 } },
      }));

      const { issues } = await checkWorkbook(OPTIONS);

      expect(issues.filter(({ sheet }) => sheet === PLAN)).toEqual([]);
      expect(issues.filter(({ rule }) => rule === 'total-row-mismatch')).toHaveLength(3);
    });
  });

  it('should tell the commune of each record that names one', async () => {
    await withSession(dirtyWorkbook(1).workbook, async () => {
      const { issues } = await checkWorkbook(OPTIONS);

      const [missing] = issues.filter(({ rule }) => rule === 'name-missing');
      expect(missing?.commune).toBe('Phát Diệm');
      expect(issues.filter(({ sheet }) => sheet === PLAN).map(({ commune }) => commune)).toEqual([undefined]);
    });
  });
});
