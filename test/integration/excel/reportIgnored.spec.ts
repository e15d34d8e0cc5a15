import { ignoreIssue, previewReport } from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { withSession } from './support/withSession';

describe('the notes of the report', () => {
  it('should say how many issues were put aside', async () => {
    await withSession(buildSample(), async () => {
      const options = { today: { year: 2020, month: 7, day: 3 } };
      const before = (await previewReport(options)).summary.notes;
      const place = { sheet: 'DS HTX', cell: 'B7', value: 'HTX' };
      await ignoreIssue({ rule: 'whitespace', severity: 'info', message: '', fix: null, ...place }, 'đã đối chiếu');

      expect((await previewReport(options)).summary.notes).toEqual([
        ...before,
        'Khi kiểm tra sổ, 1 vấn đề được bỏ qua có lý do.',
      ]);
    });
  });
});
