import { act, screen, waitFor } from '@testing-library/react';
import type { Issue } from '../../../../src/core/rules/Issue';
import type { CheckOptions, FixOutcome, LiveListeners } from '../../../../src/taskpane/port/ExcelPort';
import { LongWork } from '../../support/longWork';
import { renderPane, runCheck } from '../../support/renderPane';
import { sampleIssues } from '../../support/sampleIssues';

/** A workbook that can be followed: who follows it, and how often it was asked to. */
function followed() {
  const following = new Set<CheckOptions & LiveListeners>();
  const follow = jest.fn((options: CheckOptions & LiveListeners) => {
    following.add(options);
    return () => void following.delete(options);
  });
  return { following, follow };
}

describe('fixes while the edits are followed', () => {
  it('should not be followed themselves, since a check comes after them', async () => {
    const { following, follow } = followed();
    const fixing = new LongWork<FixOutcome>();
    const { user, port } = renderPane({ follow, fixes: { apply: (_issues, run) => fixing.work(run) } });
    await runCheck(user);
    await user.click(await screen.findByRole('switch', { name: 'Kiểm tra lại ngay khi sửa ô' }));
    expect(following.size).toBe(1);

    await user.click(screen.getByRole('button', { name: 'Sửa 2 ô an toàn' }));
    await user.click(screen.getByRole('button', { name: 'Đồng ý sửa' }));
    expect(following.size).toBe(0);
    await fixing.finish({ fixed: 2, skipped: 0 });
    await screen.findAllByText(/Đã sửa 2 ô/);

    await waitFor(() => expect(following.size).toBe(1));
    expect(port.calls.filter(([name]) => name === 'check')).toHaveLength(2);
    expect(follow).toHaveBeenCalledTimes(2);
  });

  it('should be followed again after fixes that failed', async () => {
    const { following, follow } = followed();
    const fixing = new LongWork<FixOutcome>();
    const { user, port } = renderPane({ follow, fixes: { apply: (_issues, run) => fixing.work(run) } });
    await runCheck(user);
    await user.click(await screen.findByRole('switch', { name: 'Kiểm tra lại ngay khi sửa ô' }));

    await user.click(screen.getByRole('button', { name: 'Sửa 2 ô an toàn' }));
    await user.click(screen.getByRole('button', { name: 'Đồng ý sửa' }));
    await fixing.fail(new Error('mất kết nối'));
    await screen.findByRole('alert');

    expect(port.calls.filter(([name]) => name === 'check')).toHaveLength(1);
    expect(following.size).toBe(1);
  });
});

describe('the list while the edits are followed', () => {
  it('should be what is told after an edit, and nothing of what was found before', async () => {
    const { following, follow } = followed();
    const merged: Issue = {
      ...sampleIssues[0]!,
      rule: 'body-merged',
      severity: 'info',
      message: 'Vùng A2:A3 là ô gộp.',
    };
    const check = () => Promise.resolve({ sheets: [], issues: [...sampleIssues, merged] });
    const { user } = renderPane({ follow, check });
    await runCheck(user);
    await user.click(await screen.findByRole('switch', { name: 'Kiểm tra lại ngay khi sửa ô' }));
    expect(await screen.findByText('Vùng A2:A3 là ô gộp.')).toBeVisible();

    act(() => [...following][0]!.onIssues(sampleIssues.slice(0, 1)));

    expect((await screen.findAllByText('Tìm thấy 1 vấn đề'))[0]).toBeVisible();
    expect(screen.queryByText('Vùng A2:A3 là ô gộp.')).toBeNull();
  });
});
