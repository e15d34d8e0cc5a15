import { previewReport, readState, updateState } from '../../../src/excel';
import { exportSettings } from '../../../src/excel/settingsFile/exportSettings';
import { importSettings } from '../../../src/excel/settingsFile/importSettings';
import { previewSettings } from '../../../src/excel/settingsFile/previewSettings';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  return workbook;
}

/** A workbook in which an office has decided this and that; gives the text of its file. */
async function fileOfAnOffice(): Promise<string> {
  return withSession(emptyWorkbook(), async () => {
    await updateState('settings', (before) => ({
      ...before,
      language: 'en',
      period: '2020-H1',
      manual: [['works.models', 777_001]],
      report: { place: 'Ninh Bình', number: '05/BC-LMHTX', signerName: 'Trần Bí Mật', date: 'today' },
      rules: { whitespace: { off: true } },
      choices: {
        ...before.choices,
        template: 'A',
        definitions: { A: { hidden: ['x'] } },
        samePeriod: [['surveys', 777_002]],
        previousSheets: [{ sheetId: '1', sheet: 'Sổ riêng' }],
        countedRows: true,
      },
    }));
    return exportSettings();
  });
}

describe('the settings file', () => {
  it('should hold what the office decided, and no names, figures or sheets', async () => {
    // Act
    const text = await fileOfAnOffice();

    // Assert
    expect(JSON.parse(text)).toEqual({
      kind: 'htx-settings',
      version: 1,
      report: { place: 'Ninh Bình', number: '05/BC-LMHTX' },
      rules: { whitespace: { off: true } },
      choices: { template: 'A', definitions: { A: { hidden: ['x'] } }, countedRows: true },
    });
    for (const secret of ['Bí Mật', '777', 'Sổ riêng', '2020']) expect(text).not.toContain(secret);
  });

  it('should tell what it would change and change nothing', async () => {
    const text = await fileOfAnOffice();
    const workbook = emptyWorkbook();
    await withSession(workbook, async () => {
      const before = modelOf(workbook);

      // Act
      const difference = await previewSettings(text);

      // Assert
      expect(difference).toEqual({
        report: ['number', 'place'],
        rules: ['whitespace'],
        choices: ['template', 'definitions', 'countedRows'],
      });
      expect(modelOf(workbook)).toEqual(before);
      expect((await readState()).settings.report).toEqual({});
    });
  });

  it('should bring the settings into another workbook and leave what belongs to that one', async () => {
    const text = await fileOfAnOffice();
    await withSession(emptyWorkbook(), async () => {
      await updateState('settings', (before) => ({
        ...before,
        manual: [['surveys', 5]],
        report: { signerName: 'Lê Thị B', parentAgency: 'CŨ' },
        choices: { ...before.choices, planYears: [{ sheetId: '', sheet: 'Kế hoạch', year: 2021 }] },
      }));

      // Act
      await importSettings(text);

      // Assert
      const { settings } = await readState();
      expect(settings.report).toEqual({ place: 'Ninh Bình', number: '05/BC-LMHTX', signerName: 'Lê Thị B' });
      expect(settings.manual).toEqual([['surveys', 5]]);
      const planYears = [{ sheetId: '', sheet: 'Kế hoạch', year: 2021 }];
      expect(settings.choices).toMatchObject({ template: 'A', countedRows: true, planYears });
      expect(await previewSettings(text)).toEqual({ report: [], rules: [], choices: [] });
    });
  });

  it.each([
    ['no JSON at all', 'Xin chào', 'settings-file-foreign'],
    ['the JSON of something else', '{"version":1,"rules":{}}', 'settings-file-foreign'],
    ['a part of a file', '{"kind":"htx-settings","version":1,"rep', 'settings-file-broken'],
    [
      'a value that is none',
      '{"kind":"htx-settings","version":1,"report":{"orientation":"Up"}}',
      'settings-file-broken',
    ],
    ['a newer form', '{"kind":"htx-settings","version":2}', 'settings-file-newer'],
    ['far too much', ' '.repeat(600_000), 'settings-file-too-large'],
  ])('should refuse %s in one sentence', async (_what, text, code) => {
    await withSession(emptyWorkbook(), async () => {
      await expect(previewSettings(text)).rejects.toMatchObject({ code });
      await expect(importSettings(text)).rejects.toMatchObject({ code });
      expect((await readState()).settings.report).toEqual({});
    });
  });
});

describe('the day of signing', () => {
  it('should be the day on which the report is made where the office wants that', async () => {
    await withSession(buildSample(), async () => {
      await updateState('settings', (before) => ({ ...before, report: { date: 'today' } }));

      // Act
      const { layout } = await previewReport({ today: { year: 2020, month: 7, day: 5 } });

      // Assert
      const texts = layout.blocks.flatMap(({ cells }) => cells.flat());
      expect(texts).toContain('Ninh Bình, ngày 05 tháng 7 năm 2020');
    });
  });
});
