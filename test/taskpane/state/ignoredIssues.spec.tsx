import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Issue } from '../../../src/core/rules/Issue';
import { issueKey } from '../../../src/core/rules/issueKey';
import type { ExcelPort, IgnoredIssue, IgnorePort, LiveListeners } from '../../../src/taskpane/port/ExcelPort';
import { openPlace, renderPane, runCheck } from '../support/renderPane';
import { sampleIssues } from '../support/sampleIssues';

const twice = sampleIssues[0]!;
const line = { name: /Mã số 2700123456 đã có ở dòng 7/ };
const ignoring = { issue: twice, reason: 'Chi nhánh, đã hỏi thuế' };

/** A workbook that keeps what is ignored, and whose check leaves it out as that of Excel does. */
function keeping(first: readonly IgnoredIssue[]): Pick<ExcelPort, 'check'> & { readonly ignored: IgnorePort } {
  let kept = first;
  const isKept = (issue: Issue): boolean => kept.some((other) => issueKey(other.issue) === issueKey(issue));
  return {
    check: () =>
      Promise.resolve({ sheets: [], issues: sampleIssues.filter((issue) => !isKept(issue)), ignored: [...kept] }),
    ignored: {
      read: () => Promise.resolve(kept),
      add: (issue, reason) => Promise.resolve(void (kept = [...kept, { issue, reason }])),
      remove: (issue) =>
        Promise.resolve(void (kept = kept.filter((other) => issueKey(other.issue) !== issueKey(issue)))),
    },
  };
}

/** What the tab says: "5 vấn đề". */
const badge = (): string | null | undefined =>
  screen
    .getByRole('tab', { name: /Kiểm tra/ })
    .querySelector('[role=img]')
    ?.getAttribute('aria-label');

async function ignore(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('button', line));
  await user.click(screen.getByRole('button', { name: 'Bỏ qua…' }));
  await user.type(screen.getByRole('textbox', { name: 'Vì sao bỏ qua?' }), 'Chi nhánh{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', line)).not.toBeInTheDocument());
}

async function restore(user: UserEvent): Promise<void> {
  await user.click(await screen.findByText('1 vấn đề đã bỏ qua'));
  await user.click(screen.getByRole('button', { name: 'Xem xét lại' }));
}

describe('what the user ignores', () => {
  it('should leave the badge of the tab at once, and come back to it, in another place as well', async () => {
    const { user } = renderPane(keeping([]));
    await runCheck(user);
    await screen.findByRole('button', line);
    expect(badge()).toBe('5 vấn đề');

    await ignore(user);
    expect(badge()).toBe('4 vấn đề');
    expect(screen.getByText('Tìm thấy 4 vấn đề')).toBeVisible();
    await openPlace(user, /Sổ/);
    expect(badge()).toBe('4 vấn đề');

    await openPlace(user, /Kiểm tra/);
    await restore(user);
    await screen.findByRole('button', line);
    expect(badge()).toBe('5 vấn đề');
  });

  it('should come back at once where the check had left it out', async () => {
    const check = jest.fn(keeping([ignoring]).check);
    const { user } = renderPane({ ...keeping([ignoring]), check });
    await runCheck(user);
    expect(await screen.findByText('1 vấn đề đã bỏ qua')).toBeVisible();
    expect(screen.queryByRole('button', line)).not.toBeInTheDocument();
    expect(badge()).toBe('4 vấn đề');

    await restore(user);

    expect(await screen.findByRole('button', line)).toBeVisible();
    expect(badge()).toBe('5 vấn đề');
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('should be checked again when it is restored after edits that were followed', async () => {
    let heard: LiveListeners['onIssues'] = () => undefined;
    const workbook = keeping([ignoring]);
    const check = jest.fn(workbook.check);
    const follow: ExcelPort['follow'] = ({ onIssues }) => {
      heard = onIssues;
      return () => undefined;
    };
    const { user } = renderPane({ ...workbook, check, follow });
    await runCheck(user);
    await user.click(await screen.findByRole('switch', { name: 'Kiểm tra lại ngay khi sửa ô' }));
    act(() => heard(sampleIssues.slice(1)));

    await restore(user);

    expect(await screen.findByRole('button', line)).toBeVisible();
    expect(badge()).toBe('5 vấn đề');
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('should not be taken for found where the list of it cannot be read', async () => {
    const workbook = keeping([ignoring]);
    const read = (): Promise<never> => Promise.reject(new Error('mất kết nối'));
    const { user } = renderPane({ ...workbook, ignored: { ...workbook.ignored, read } });
    await runCheck(user);

    expect(await screen.findByRole('alert')).toBeVisible();
    expect(badge()).toBe('4 vấn đề');
  });
});
