import { act, screen, waitFor, within } from '@testing-library/react';
import { HtxError } from '../../../src/core/errors';
import type { Issue } from '../../../src/core/rules/Issue';
import type { CheckOptions, CheckResult, IgnoredIssue, LiveListeners } from '../../../src/taskpane/port/ExcelPort';
import { LongWork } from '../support/longWork';
import { openPlace, renderPane, runCheck } from '../support/renderPane';
import { sampleIssues } from '../support/sampleIssues';

const found = (issues: readonly Issue[]): CheckResult => ({ sheets: [], issues });
const lines = (): HTMLElement[] => screen.getAllByRole('listitem').filter((item) => item.hasAttribute('data-index'));

describe('the place Kiểm tra', () => {
  it('should show how many rows are done, then what was found, by rule with the gravest first', async () => {
    const long = new LongWork<CheckResult>();
    const { user } = renderPane({ check: long.work });
    await runCheck(user);

    await long.progress({ phase: 'check', done: 4000, total: 12500 });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '4000');
    expect(screen.getByText(/4\.000 \/ 12\.500 dòng/)).toBeVisible();

    await long.finish(found(sampleIssues));
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getAllByText('Tìm thấy 5 vấn đề')[0]).toBeVisible();
    const headings = lines().filter((line) => line.querySelector('[aria-label]'));
    expect(headings.map((line) => line.querySelector('button')?.getAttribute('aria-label')?.split('.')[0])).toEqual([
      'Lỗi',
      'Lỗi',
      'Cảnh báo',
      'Lưu ý',
    ]);
  });

  it('should show what was found so far while it goes on, to look at only', async () => {
    const long = new LongWork<CheckResult>();
    const { user, port } = renderPane({ check: long.work });
    await runCheck(user);

    await long.progress({ phase: 'check', done: 4000, total: 12500, found: sampleIssues.slice(0, 2) });
    expect(screen.getByText('Đã thấy 2 vấn đề, còn đang kiểm tra…')).toBeVisible();
    expect(lines().length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^Sửa/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: new RegExp(sampleIssues[0]!.cell) }));
    expect(port.calls.some(([name]) => name === 'goTo')).toBe(true);

    await long.finish(found(sampleIssues));
    expect(screen.queryByText(/còn đang kiểm tra/)).not.toBeInTheDocument();
    expect(screen.getAllByText('Tìm thấy 5 vấn đề')[0]).toBeVisible();
  });

  it('should stop when asked, say so, and keep the focus in the place', async () => {
    const long = new LongWork<CheckResult>();
    const { user } = renderPane({ check: long.work });
    await runCheck(user);

    await user.click(screen.getByRole('button', { name: 'Dừng' }));

    expect(await screen.findByText(/Đã dừng/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Kiểm tra dữ liệu' })).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Kiểm tra' })).toBeEnabled();
  });

  it('should say what went wrong and try again', async () => {
    const long = new LongWork<CheckResult>();
    const { user } = renderPane({ check: long.work });
    await runCheck(user);
    await long.fail(new HtxError('busy', 'Excel đang bận, hãy thử lại.', 'Excel is busy, try again.', { code: 'X1' }));

    expect(screen.getByRole('alert')).toHaveTextContent('Excel đang bận, hãy thử lại.');
    await user.click(screen.getByRole('button', { name: 'Chi tiết kỹ thuật' }));
    expect(screen.getByRole('region', { name: 'Chi tiết kỹ thuật' })).toHaveTextContent('"code":"X1"');
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));

    expect(long.starts).toBe(2);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('should narrow the list by severity, by sheet and by words without accents', async () => {
    const { user } = renderPane();
    await runCheck(user);
    await screen.findByRole('list', { name: 'Danh sách vấn đề' });

    await user.click(screen.getByRole('button', { name: 'Cảnh báo: 1' }));
    expect(await screen.findByText('Đang xem 1 trong 5 vấn đề')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), 'DS THT');
    expect(await screen.findByText('Đang xem 1 trong 5 vấn đề')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await user.type(screen.getByRole('searchbox'), 'dong xanh');
    expect(await screen.findByText('Đang xem 1 trong 5 vấn đề')).toBeVisible();
    expect(screen.getByText(/HTX Đồng Xanh có 4 thành viên/)).toBeVisible();
    await user.type(screen.getByRole('searchbox'), ' không có');
    expect(await screen.findByText('Không có vấn đề nào khớp')).toBeVisible();
  });

  it('should go to the cell of an issue and explain the issue in place', async () => {
    const { user, port } = renderPane();
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: /Mã số 2700123456 đã có ở dòng 7/ }));

    expect(port.calls).toContainEqual(['goTo', 'DS HTX', 'D9']);
    expect(screen.getByText('Vì sao quan trọng?')).toBeVisible();
    expect(screen.getByText(/^Căn cứ: /)).toBeVisible();
  });

  it('should say when the cell cannot be shown', async () => {
    const gone = new HtxError('not-found', 'Sheet đã bị xóa: hãy kiểm tra lại.', 'The sheet is gone: check again.');
    const { user } = renderPane({ goTo: () => Promise.reject(gone) });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: /Mã số 2700123456 đã có ở dòng 7/ }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Sheet đã bị xóa');
  });

  it('should move from line to line by arrow keys, with one tab stop', async () => {
    const { user } = renderPane();
    await runCheck(user);
    await screen.findByRole('list', { name: 'Danh sách vấn đề' });
    const button = (index: number): HTMLElement => lines()[index]!.querySelector('button')!;

    act(() => button(0).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(button(2)).toHaveFocus());
    await user.keyboard('{End}');
    await waitFor(() => expect(lines().at(-1)!.querySelector('button')).toHaveFocus());
    await user.keyboard('{Home}');
    await waitFor(() => expect(button(0)).toHaveFocus());
    expect(lines().filter((line) => line.querySelector('[tabindex="0"]'))).toHaveLength(1);
  });

  it('should draw only the lines in sight of a long list', async () => {
    const height = jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
    const issues = Array.from({ length: 5000 }, (_, i) => ({ ...sampleIssues[0]!, cell: `D${i + 7}` }));
    const { user } = renderPane({ check: () => Promise.resolve(found(issues)) });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: /^Lỗi\. .*5\.000$/ }));

    expect(lines().length).toBeGreaterThan(5);
    expect(lines().length).toBeLessThan(60);
    expect(lines()[0]).toHaveAttribute('aria-setsize', '5001');
    height.mockRestore();
  });

  it('should say that all is well when it is', async () => {
    const { user } = renderPane({ check: () => Promise.resolve(found([])) });
    await runCheck(user);

    expect(await screen.findByText('Không thấy vấn đề nào', { selector: 'p' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tiếp: kế hoạch' })).toBeVisible();
  });

  it('should hide what the workbook cannot do', async () => {
    const { user } = renderPane();
    await runCheck(user);
    await user.click(await screen.findByRole('button', { name: /Mã số mất số 0/ }));

    for (const name of [/^Sửa/, /^Bỏ qua/, /^Tô màu/])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });

  it('should tell what is new since the last check', async () => {
    const since = { time: new Date(2026, 5, 30, 9, 5).getTime(), added: 2, solved: 7 };
    const { user } = renderPane({ check: () => Promise.resolve({ ...found(sampleIssues), since }) });
    await runCheck(user);

    expect(await screen.findByText(/2 vấn đề mới, 7 đã xử lý\. Lần trước: 09:05 30\/06\/2026/)).toBeVisible();
  });

  it('should show every change before all safe fixes are made, and check again after them', async () => {
    const apply = jest.fn((issues: readonly Issue[], _options: { readonly title: string }) =>
      Promise.resolve({ fixed: issues.length, skipped: 1 }),
    );
    const { user, port } = renderPane({ fixes: { apply } });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: 'Sửa 2 ô an toàn' }));
    const preview = screen.getByRole('region', { name: 'Xem trước: 2 ô sẽ đổi' });
    expect(within(preview).getByRole('heading')).toHaveFocus();
    expect(within(preview).getByRole('img', { name: /Cúc Phương đổi thành THT Nuôi ong Cúc Phương/ })).toBeVisible();
    expect(apply).not.toHaveBeenCalled();
    await user.click(within(preview).getByRole('button', { name: 'Đồng ý sửa' }));

    expect((await screen.findAllByText(/Đã sửa 2 ô\. .* 1 ô không sửa/))[0]).toBeVisible();
    expect(apply.mock.calls[0]?.[0].map(({ cell }) => cell)).toEqual(['B8', 'B10']);
    expect(port.calls.filter(([name]) => name === 'check')).toHaveLength(2);
  });

  it('should say which sheets are protected, and nothing of undoing when nothing was fixed', async () => {
    const apply = jest.fn(() =>
      Promise.resolve({ fixed: 0, skipped: 0, locked: { count: 2, sheets: ['DS HTX', 'DS THT'] } }),
    );
    const { user } = renderPane({ fixes: { apply } });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: 'Sửa 2 ô an toàn' }));
    await user.click(screen.getByRole('button', { name: 'Đồng ý sửa' }));

    expect(
      (await screen.findAllByText(/^2 ô không sửa vì sheet “DS HTX”, “DS THT” đang được bảo vệ: .*Bỏ bảo vệ/))[0],
    ).toBeVisible();
  });

  it('should change nothing when the preview is declined', async () => {
    const apply = jest.fn(() => Promise.resolve({ fixed: 0, skipped: 0 }));
    const { user } = renderPane({ fixes: { apply } });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: 'Sửa 2 ô an toàn' }));
    await user.click(screen.getByRole('button', { name: 'Thôi' }));

    expect(apply).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Sửa 2 ô an toàn' })).toBeVisible();
  });

  it('should fix one cell, and all cells of a rule', async () => {
    const apply = jest.fn((issues: readonly Issue[]) => Promise.resolve({ fixed: issues.length, skipped: 0 }));
    const { user } = renderPane({ fixes: { apply } });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: /Mã số mất số 0/ }));
    await user.click(screen.getByRole('button', { name: 'Sửa ô này' }));
    await screen.findAllByText(/Đã sửa 1 ô/);
    await user.click(await screen.findByRole('button', { name: 'Sửa cả 2 ô' }));
    await user.click(screen.getByRole('button', { name: 'Đồng ý sửa' }));
    await screen.findAllByText(/Đã sửa 2 ô/);

    expect(apply.mock.calls.map(([issues]) => issues.map(({ cell }) => cell))).toEqual([['D11'], ['B8', 'B10']]);
  });

  it('should ignore an issue only with a reason, and take it up again', async () => {
    let kept: readonly IgnoredIssue[] = [];
    const ignored = {
      read: () => Promise.resolve(kept),
      add: (issue: Issue, reason: string) => Promise.resolve(void (kept = [...kept, { issue, reason }])),
      remove: () => Promise.resolve(void (kept = [])),
    };
    const { user } = renderPane({ ignored });
    await runCheck(user);
    const line = { name: /Mã số 2700123456 đã có ở dòng 7/ };

    await user.click(await screen.findByRole('button', line));
    await user.click(screen.getByRole('button', { name: 'Bỏ qua…' }));
    await user.keyboard('{Enter}');
    expect(screen.getByText('Hãy ghi một lý do ngắn.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Vì sao bỏ qua?' }), 'Chi nhánh, đã hỏi thuế{Enter}');

    await waitFor(() => expect(screen.queryByRole('button', line)).not.toBeInTheDocument());
    await user.click(screen.getByText('1 vấn đề đã bỏ qua'));
    expect(screen.getByText(/Lý do: Chi nhánh, đã hỏi thuế/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xem xét lại' }));
    expect(await screen.findByRole('button', line)).toBeVisible();
  });

  it('should colour the cells and say what could not be coloured', async () => {
    const show = jest.fn(() => Promise.resolve({ cells: 5, leftOut: 0, protectedSheets: ['Vốn vay'] }));
    const clear = jest.fn(() => Promise.resolve({ protectedSheets: [] }));
    const { user } = renderPane({ marks: { show, clear } });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: 'Tô màu trong sheet' }));
    expect((await screen.findAllByText(/Đã tô màu 5 ô\. .*Vốn vay/))[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bỏ màu' }));
    expect((await screen.findAllByText(/Đã bỏ màu/))[0]).toBeVisible();
    expect(clear).toHaveBeenCalledTimes(1);
  });

  it('should say which protected sheets keep their colours', async () => {
    const clear = jest.fn(() => Promise.resolve({ protectedSheets: ['Vốn vay'] }));
    const { user } = renderPane({ marks: { show: jest.fn(), clear } });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: 'Bỏ màu' }));

    expect((await screen.findAllByText(/Màu còn lại vì sheet “Vốn vay” đang được bảo vệ/))[0]).toBeVisible();
    expect(screen.queryByText(/sheet như trước/)).not.toBeInTheDocument();
  });

  it('should say when the workbook has changed since the check', async () => {
    let changed: () => void = () => undefined;
    const onChange = (listener: () => void): (() => void) => {
      changed = listener;
      return () => undefined;
    };
    const { user, port } = renderPane({ onChange });
    await runCheck(user);
    await screen.findByRole('list', { name: 'Danh sách vấn đề' });
    expect(screen.queryByText(/Sổ đã thay đổi/)).not.toBeInTheDocument();

    act(() => changed());
    const notice = await screen.findByText(/Sổ đã thay đổi/);
    await user.click(within(notice.parentElement!).getByRole('button', { name: 'Kiểm tra lại' }));

    await waitFor(() => expect(screen.queryByText(/Sổ đã thay đổi/)).not.toBeInTheDocument());
    expect(port.calls.filter(([name]) => name === 'check')).toHaveLength(2);
  });

  it('should write the issues to a sheet, and say which and what became of the old one', async () => {
    const writeIssues = jest.fn(() =>
      Promise.resolve({ name: 'Cần sửa 30-06-2026', leftOut: 2, keptAs: 'Cần sửa cũ' }),
    );
    const { user } = renderPane({ writeIssues });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: 'Ghi danh sách ra sheet' }));

    expect((await screen.findAllByText(/Đã ghi sheet “Cần sửa 30-06-2026”.*2 vấn đề.*“Cần sửa cũ”/))[0]).toBeVisible();
    expect(writeIssues).toHaveBeenCalledWith(sampleIssues, expect.objectContaining({ language: 'vi' }));
  });

  it('should say in words what the colours mean', async () => {
    const marks = { show: jest.fn(), clear: jest.fn() };
    const { user } = renderPane({ marks });
    await runCheck(user);

    const legend = await screen.findByRole('list', { name: 'Ý nghĩa của màu' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Lỗi', 'Cảnh báo', 'Lưu ý']);
  });

  it('should follow the edits once it is switched on, and stop when it is switched off', async () => {
    let heard: (issues: readonly Issue[]) => void = () => undefined;
    const stop = jest.fn();
    const follow = jest.fn((options: CheckOptions & LiveListeners) => {
      heard = options.onIssues;
      return stop;
    });
    const { user } = renderPane({ follow });
    await runCheck(user);
    const live = await screen.findByRole('switch', { name: 'Kiểm tra lại ngay khi sửa ô' });
    expect(follow).not.toHaveBeenCalled();

    await user.click(live);
    expect(follow).toHaveBeenCalledTimes(1);
    act(() => heard(sampleIssues.slice(0, 2)));
    expect((await screen.findAllByText('Tìm thấy 2 vấn đề'))[0]).toBeVisible();

    await user.click(live);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('should keep its results while another place is open', async () => {
    const { user, port } = renderPane();
    await runCheck(user);
    await screen.findByRole('list', { name: 'Danh sách vấn đề' });

    await openPlace(user, /Sổ/);
    await openPlace(user, /Kiểm tra/);

    expect(await screen.findByRole('list', { name: 'Danh sách vấn đề' })).toBeVisible();
    expect(port.calls.filter(([name]) => name === 'check')).toHaveLength(1);
  });
});
