import {
  previewReport,
  createReport,
  readReportChoices,
  readState,
  saveReportChoices,
  updateState,
} from '../../../src/excel';
import { EMPTY_STATE } from '../../../src/excel/state/sections';
import { decodeState } from '../../../src/excel/state/stateCodec';
import { writePartXml } from '../../../src/excel/state/partXml';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const OWN = { id: 'own-1', group: 'Hợp tác xã', unit: '' };
const TODAY = { year: 2020, month: 7, day: 3 };
/** 1 January and 30 June 2019, as Excel counts days. */
const [JAN_2019, JUNE_2019] = [43_466, 43_646];
const reopened = (workbook: Workbook): Workbook => readXlsx(writeXlsx(workbook));
const previewOf = async () => (await previewReport({ today: TODAY })).summary;
const lineOf = async (id: string) => (await previewOf()).indicators.find((indicator) => indicator.id === id);

describe('the choices about the report', () => {
  it('should be the defaults in a workbook that nothing was chosen in', async () => {
    await withSession(buildSample(), async () => {
      expect(await readReportChoices()).toEqual({
        period: null,
        template: 'C',
        definitions: {},
        manual: {},
        samePeriod: {},
        previousSheets: [],
        isConverted: false,
        planYears: {},
        countedRows: false,
      });
    });
  });

  it('should be kept in the file, and honoured after saving, closing and opening', async () => {
    const workbook = buildSample();
    const choices = {
      period: '2020-Q1',
      definitions: {
        C: {
          hidden: ['works'],
          reworded: { surveys: { label: 'Khảo sát cơ sở' } },
          added: [{ id: 'own-1', group: 'Đào tạo', label: 'Lớp tập huấn', unit: 'lớp' }],
        },
      },
      manual: { 'own-1': 7, 'models-mechanised': 2.5 },
      samePeriod: { 'new-cooperatives': 4 },
      countedRows: true,
    } as const;
    await withSession(workbook, () => saveReportChoices(choices));

    const again = reopened(workbook);
    await withSession(again, async () => {
      expect(await readReportChoices()).toMatchObject(choices);
      const { indicators, period } = await previewOf();
      const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
      expect(period.shortLabel).toBe('Q1-2020');
      expect(byId.has('works')).toBe(false);
      expect(byId.get('surveys')?.label).toBe('Khảo sát cơ sở');
      expect(byId.get('own-1')).toMatchObject({ group: 'Đào tạo', actual: 7, note: 'Số điền tay' });
      expect(byId.get('models-mechanised')?.actual).toBe(2.5);
      expect(byId.get('new-cooperatives')?.comparison).toMatchObject({ samePeriod: 4, source: 'điền tay' });

      const { sheetName } = await createReport({ today: TODAY });
      const texts = [...(again.sheetByName(sheetName)?.entries() ?? [])].flatMap(([, row]) =>
        row.map(([, cell]) => cell.value),
      );
      expect(texts).toEqual(expect.arrayContaining(['Lớp tập huấn', 'Khảo sát cơ sở', 7, 2.5]));
    });
  });

  it('should choose the template', async () => {
    await withSession(buildSample(), async () => {
      await saveReportChoices({ template: 'B' });
      expect(await previewOf()).toMatchObject({ indicators: [], breakdowns: expect.anything() });

      await saveReportChoices({ template: 'A' });
      expect((await previewOf()).indicators[0]?.id).toBe('ktt-cooperatives-total');
    });
  });

  it('should give way to what is asked for this once, and stay as they are', async () => {
    await withSession(buildSample(), async () => {
      await saveReportChoices({ template: 'A', manual: { surveys: 1 } });

      const { summary } = await previewReport({ today: TODAY, template: 'C', manual: { surveys: 99 } });

      expect(summary.indicators.find(({ id }) => id === 'surveys')?.actual).toBe(99);
      expect(await readReportChoices()).toMatchObject({ template: 'A', manual: { surveys: 1 } });
    });
  });

  it('should change only the members that are given, and none of the other settings', async () => {
    await withSession(buildSample(), async () => {
      await updateState('settings', (settings) => ({ ...settings, report: { signerName: 'Nguyễn Văn A' } }));
      await saveReportChoices({ manual: { surveys: 1 } });
      await saveReportChoices({ isConverted: true });

      expect(await readReportChoices()).toMatchObject({ manual: { surveys: 1 }, isConverted: true });
      expect((await readState()).settings.report).toEqual({ signerName: 'Nguyễn Văn A' });
    });
  });

  it('should take sheets of this workbook for the year before, and not count them now', async () => {
    const workbook = buildSample();
    const source = workbook.sheetByName('DS HTX');
    const copy = workbook.addSheet('DS HTX 2019');
    let founded = 0;
    for (const [row, cells] of source?.entries() ?? []) {
      for (const [column, { value }] of cells) {
        // A year earlier: whole days back, dates alone.
        const isDate = column === 3 && typeof value === 'number';
        const moved = isDate ? value - 366 : value;
        if (isDate && Number(moved) >= JAN_2019 && Number(moved) <= JUNE_2019) founded += 1;
        copy.setCell(row, column, { value: moved, style: 0 });
      }
    }
    await withSession(workbook, async () => {
      const before = await lineOf('new-cooperatives');
      expect(before?.comparison ?? null).toBeNull();

      await saveReportChoices({ previousSheets: ['DS HTX 2019'] });

      const { indicators, notes } = await previewOf();
      const line = indicators.find(({ id }) => id === 'new-cooperatives');
      expect(line).toMatchObject({ actual: 16, comparison: { samePeriod: founded } });
      expect(founded).toBeGreaterThan(10);
      expect(line?.evidence?.sheet).toBe('DS HTX');
      expect(line?.evidence?.others).toBeUndefined();
      expect(notes).toContain('Số cùng kỳ năm trước đếm từ sheet “DS HTX 2019”.');
    });
  });

  it('should follow a sheet of the year before that is renamed, and say when it is gone', async () => {
    const workbook = buildSample();
    const sheet = workbook.addSheet('Năm trước');
    sheet.setCell(0, 0, { value: 'x', style: 0 });
    await withSession(workbook, async () => {
      await saveReportChoices({ previousSheets: ['Năm trước'] });
      sheet.name = 'Năm 2019';
      expect((await readReportChoices()).previousSheets).toEqual(['Năm 2019']);

      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      expect((await previewOf()).notes).toContain(
        'Không so sánh được với sheet “Năm trước” (chọn làm sổ năm trước) vì sheet không còn hoặc không có dữ liệu.',
      );
    });
  });

  it.each([
    ['period-unknown', { period: 'mùa hè' }],
    ['figure-unusable', { manual: { surveys: Number.NaN } }],
    ['figure-unusable', { samePeriod: { surveys: Number.POSITIVE_INFINITY } }],
    ['year-unusable', { planYears: { KH: 20 } }],
    ['unknown-sheet', { previousSheets: ['Không có'] }],
    ['template-unknown', { template: 'D' as 'C' }],
    ['line-label-empty', { definitions: { C: { reworded: { surveys: { label: '' } } } } }],
    ['line-id-taken', { definitions: { A: { added: ['1', '2'].map((label) => ({ ...OWN, label })) } } }],
  ])('should refuse nonsense with %s and keep nothing', async (code, change) => {
    const workbook = buildSample();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      await expect(saveReportChoices(change)).rejects.toMatchObject({ code });
      expect(modelOf(workbook)).toEqual(before);
      expect((await readReportChoices()).period).toBeNull();
    });
  });

  it('should be the defaults in a state that is older than they are', () => {
    const settings = { language: 'vi', period: '2020-H1', report: {}, manual: [['surveys', 3]], rules: {} };
    const sections = new Map([['settings', JSON.stringify(settings)]]);

    const { state, damaged } = decodeState(writePartXml({ version: 1, saved: '', sections, aside: new Map() }));

    expect(damaged).toEqual([]);
    expect(state.settings).toMatchObject({ ...settings, choices: { template: null, previousSheets: [] } });
  });

  it('should keep the year of a plan for its sheet when that is renamed, saved and opened again', async () => {
    const workbook = buildSample();
    const plan = workbook.sheetByName('Kế hoạch 2020');
    if (!plan) throw new Error('the sample has no plan');
    await withSession(workbook, async () => {
      await saveReportChoices({ planYears: { 'Kế hoạch 2020': 2021, '[Nho Quan.xlsx]KH': 2020 } });
      plan.name = 'KH đã duyệt';
      const kept = { 'KH đã duyệt': 2021, '[Nho Quan.xlsx]KH': 2020 };
      expect((await readReportChoices()).planYears).toEqual(kept);

      await saveReportChoices({ isConverted: true });
      expect((await readReportChoices()).planYears).toEqual(kept);
    });
    await withSession(reopened(workbook), async () => {
      expect((await readReportChoices()).planYears).toEqual({ 'KH đã duyệt': 2021, '[Nho Quan.xlsx]KH': 2020 });
    });
  });

  it('should read the years of plans as they were kept by the names of sheets', () => {
    const choices = { ...EMPTY_STATE.settings.choices, planYears: [['Kế hoạch', 2020]] };
    const sections = new Map([['settings', JSON.stringify({ ...EMPTY_STATE.settings, choices })]]);

    const { state, damaged } = decodeState(writePartXml({ version: 1, saved: '', sections, aside: new Map() }));

    expect(damaged).toEqual([]);
    expect(state.settings.choices.planYears).toEqual([{ sheetId: '', sheet: 'Kế hoạch', year: 2020 }]);
  });

  it('should say why a line has no figure', async () => {
    await withSession(buildSample(), async () => {
      for (const template of ['A', 'C'] as const) {
        const { summary, layout } = await previewReport({ today: TODAY, template });
        const open = summary.indicators.filter(({ actual }) => actual === null);
        expect(open.length).toBeGreaterThan(0);
        expect(open.filter(({ note }) => note === '')).toEqual([]);
        const rows = layout.blocks.flatMap(({ cells }) => cells);
        for (const { label, note } of open) {
          const said = rows
            .filter((row) => row[1] === label && row[4] === '–')
            .map((row) => JSON.stringify(row.at(-1)));
          expect(said).toContainEqual(expect.stringContaining(JSON.stringify(note).slice(1, -1)));
        }
      }
    });
  });
});
