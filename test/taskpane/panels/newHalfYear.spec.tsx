import { screen } from '@testing-library/react';
import type { LastWork } from '../../../src/taskpane/port/ExcelPort';
import { renderPane } from '../support/renderPane';

const at = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 9).getTime();
const reading = (last: LastWork) => ({ readLastWork: () => Promise.resolve(last) });

describe('the greeting in a new half-year', () => {
  it('should tell what was done last, and lead to the report and to the check', async () => {
    const { user, port } = renderPane(
      reading({ checked: at(2020, 7, 5), report: { sheet: 'Sơ kết 6T-2020', time: at(2020, 7, 3) } }),
    );

    const greeting = await screen.findByText('Đã hết 6 tháng cuối năm 2020.');
    expect(greeting.closest('p')).toHaveTextContent(
      'Sổ này được kiểm tra lần cuối ngày 05/07/2020. Báo cáo gần nhất là sheet “Sơ kết 6T-2020”, lập ngày 03/07/2020.',
    );
    await user.click(screen.getByRole('button', { name: 'Xem báo cáo gần nhất' }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ' }));

    expect(port.calls).toEqual([
      ['goTo', 'Sơ kết 6T-2020', 'A1'],
      ['check', 'vi'],
    ]);
    expect(screen.getByRole('tab', { name: /Kiểm tra/ })).toHaveAttribute('aria-selected', 'true');
  });

  it.each<[string, LastWork]>([
    ['was checked today', { checked: Date.now() }],
    ['is new to HTX', {}],
  ])('should not show in a workbook that %s', async (_what, last) => {
    renderPane(reading(last));
    await screen.findByText(/^Nhận ra/);
    expect(screen.queryByText(/^Đã hết/)).toBeNull();
  });
});
