import type { Issue } from '../../../src/core/rules/Issue';
import { connectToExcel } from '../../../src/taskpane/port/connectToExcel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { withSession } from '../excel/support/withSession';

const today = { year: 2020, month: 7, day: 10 };

/** The sample with a defect in its first register: a space in a tax code. */
function untidySample(): Workbook {
  const workbook = buildSample();
  const sheet = workbook.sheets[0]!;
  sheet.setCell(6, 2, { ...sheet.ensureCell(6, 2), value: '2799 100539' });
  return workbook;
}

describe('the pane’s port to Excel', () => {
  it('should recognise, preview and write the report, and go to it', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const port = connectToExcel();

      const sheets = await port.recognise({});
      const { summary } = await port.preview({ today });
      const written = await port.createReport({ today });
      await port.goTo(written.sheetName, 'A1');

      expect(sheets.map(({ role }) => role)).toContain('cooperatives');
      expect(written).toEqual(summary);
      expect(workbook.activeSheet.name).toBe('Sơ kết 6T-2020');
    });
  });

  it('should fix what a check found, tell it in the history, and take it back', async () => {
    const workbook = untidySample();
    const sheet = workbook.sheets[0]!;
    const before = sheet.value(6, 2);
    await withSession(workbook, async () => {
      const port = connectToExcel();
      const { issues } = await port.check({ today, language: 'vi' });
      const fixable = issues.filter(({ cell, fix }) => cell === 'C7' && fix !== null);
      expect(fixable).toHaveLength(1);

      const outcome = await port.fixes!.apply(fixable, { title: 'Viết liền mã số' });
      expect(outcome).toEqual({ fixed: 1, skipped: 0 });
      expect(sheet.value(6, 2)).toBe(fixable[0]!.fix!.to);
      const again = await port.check({ today, language: 'vi' });
      expect(again.since).toMatchObject({ added: 0, solved: 1 });
      const [step] = await port.history!.read();
      expect(step).toMatchObject({ title: 'Viết liền mã số', cells: 1, isReverted: false });
      expect(Number.isFinite(step!.time)).toBe(true);

      expect(await port.history!.revert(step!.id, {})).toEqual({ restored: 1, kept: 0 });
      expect(sheet.value(6, 2)).toBe(before);
      expect((await port.history!.read())[0]).toMatchObject({ isReverted: true });
    });
  });

  it('should put an issue aside with its reason, and take it up again', async () => {
    await withSession(untidySample(), async () => {
      const port = connectToExcel();
      const { issues } = await port.check({ today, language: 'vi' });
      const [issue] = issues.filter(({ cell }) => cell === 'C7');

      await port.ignored!.add(issue!, 'Đã đối chiếu');
      expect(await port.ignored!.read()).toMatchObject([{ issue: { cell: 'C7' }, reason: 'Đã đối chiếu' }]);
      expect((await port.check({ today, language: 'vi' })).issues).toHaveLength(issues.length - 1);

      await port.ignored!.remove(issue!);
      expect((await port.check({ today, language: 'vi' })).issues).toHaveLength(issues.length);
    });
  });

  it('should list the issues on a sheet of the workbook', async () => {
    const workbook = untidySample();
    await withSession(workbook, async () => {
      const port = connectToExcel();
      const { issues } = await port.check({ today, language: 'vi' });

      const { name, leftOut } = await port.writeIssues!(issues, { today, language: 'vi' });

      expect(workbook.activeSheet.name).toBe(name);
      expect(leftOut).toBe(0);
      expect((await port.check({ today, language: 'vi' })).issues).toHaveLength(issues.length);
    });
  });

  it('should follow the edits of the user until it is told to stop', async () => {
    const workbook = untidySample();
    await withSession(workbook, async ({ host }) => {
      const port = connectToExcel();
      const { issues } = await port.check({ today, language: 'vi' });
      let stop = (): void => undefined;
      const heard = await new Promise<readonly Issue[]>((resolve, reject) => {
        stop = port.follow!({ today, language: 'vi', onIssues: resolve, onError: reject });
        const sheet = workbook.sheets[0]!;
        // Once Excel knows that somebody listens.
        setTimeout(() => {
          sheet.ensureCell(6, 2).value = '2799100539';
          host.changed(sheet, { row: 6, column: 2, rowCount: 1, columnCount: 1 }, 'user');
        }, 300);
      });
      stop();
      await host.settled();

      expect(issues.filter(({ cell }) => cell === 'C7')).toHaveLength(1);
      expect(heard).toEqual(issues.filter(({ cell }) => cell !== 'C7'));
    });
  });

  it('should begin to follow with the merged cells of the check, and ask again only after edits that nobody followed', async () => {
    const workbook = untidySample();
    const sheet = workbook.sheets[0]!;
    await withSession(workbook, async ({ host }) => {
      const port = connectToExcel();
      const asked = jest.spyOn(Excel.Range.prototype, 'getMergedAreasOrNullObject');
      const edit = (value: string) => {
        sheet.ensureCell(6, 2).value = value;
        host.changed(sheet, { row: 6, column: 2, rowCount: 1, columnCount: 1 }, 'user');
      };
      const questionsWhileFollowing = async (value: string): Promise<number> => {
        asked.mockClear();
        let stop = (): void => undefined;
        await new Promise<readonly Issue[]>((resolve, reject) => {
          stop = port.follow!({ today, language: 'vi', onIssues: resolve, onError: reject });
          // Once Excel knows that somebody listens.
          setTimeout(() => edit(value), 300);
        });
        stop();
        return asked.mock.calls.length;
      };
      let heard = (): void => undefined;
      const stopListening = port.onChange!(() => heard());
      await port.check({ today, language: 'vi' });

      const afterCheck = await questionsWhileFollowing('2799100539');
      await port.check({ today, language: 'vi' });
      await new Promise<void>((resolve) => {
        heard = resolve;
        edit('2799 100539');
      });
      const afterEdit = await questionsWhileFollowing('2799100539');

      stopListening();
      expect(afterCheck).toBe(0);
      expect(afterEdit).toBeGreaterThan(0);
      asked.mockRestore();
      await host.settled();
    });
  });

  it('should keep the settings of the report and the rules in the workbook and go by them', async () => {
    const workbook = untidySample();
    await withSession(workbook, async () => {
      const port = connectToExcel();
      await port.settings!.saveReport({ signerName: 'Nguyễn Văn A', signerTitle: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'] });
      await port.settings!.saveReport({ place: 'Ninh Bình' });
      await port.settings!.saveRules({ 'tax-code-format': { off: true } });
    });

    await withSession(readXlsx(writeXlsx(workbook)), async () => {
      const port = connectToExcel();
      expect(await port.settings!.read()).toEqual({
        report: { signerName: 'Nguyễn Văn A', signerTitle: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'], place: 'Ninh Bình' },
        rules: { 'tax-code-format': { off: true } },
      });
      const { issues } = await port.check({ today, language: 'vi' });
      expect(issues.map(({ rule }) => rule)).not.toContain('tax-code-format');
      const { layout } = await port.preview({ today });
      expect(JSON.stringify(layout)).toContain('Nguyễn Văn A');
      expect(JSON.stringify(layout)).toContain('TM. BAN THƯỜNG VỤ');
    });
  });

  it('should stop a check that is aborted', async () => {
    await withSession(buildSample(), async () => {
      const abort = new AbortController();
      abort.abort();

      await expect(connectToExcel().check({ today, language: 'vi', signal: abort.signal })).rejects.toMatchObject({
        code: 'cancelled',
      });
    });
  });
});
