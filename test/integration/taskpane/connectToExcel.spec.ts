import { connectToExcel } from '../../../src/taskpane/port/connectToExcel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
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
