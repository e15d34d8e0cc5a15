import { screen, within } from '@testing-library/react';
import { registerSizes, type RegisterSize } from '../../../src/core/register/registerSizes';
import type { LastWork } from '../../../src/taskpane/port/ExcelPort';
import { renderPane } from '../support/renderPane';
import { sampleSheets } from '../support/sampleWorkbook';

const at = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 9).getTime();
const reading = (last: LastWork) => ({ readLastWork: () => Promise.resolve(last) });

describe('the greeting in a new half-year', () => {
  it('should tell what was done last, and lead to the report and to the check', async () => {
    const { user, port } = renderPane(
      reading({ checked: at(2020, 7, 5), report: { sheet: 'Sơ kết 6T-2020', time: at(2020, 7, 3) } }),
    );

    const greeting = await screen.findByText('Đã hết 6 tháng cuối năm 2020.');
    expect(greeting.closest('p')).toHaveTextContent(/Sổ này được kiểm tra lần cuối ngày 05\/07\/2020\.$/);
    expect(
      screen.getByText(/^Báo cáo gần nhất là sheet “Sơ kết 6T-2020”, lập ngày 03\/07\/2020\. Hãy kiểm tra/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xem báo cáo gần nhất' }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ' }));

    expect(port.calls).toEqual([
      ['goTo', 'Sơ kết 6T-2020', 'A1'],
      ['check', 'vi'],
    ]);
    expect(screen.getByRole('tab', { name: /Kiểm tra/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('should say nothing of a report whose sheet is gone, but go by its day', async () => {
    renderPane(reading({ checked: at(2019, 12, 5), report: { time: at(2020, 7, 3) } }));

    await screen.findByText('Đã hết 6 tháng cuối năm 2020.');
    expect(screen.queryByText(/Báo cáo gần nhất/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Xem báo cáo gần nhất' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Kiểm tra sổ' })).toBeVisible();
  });

  const sizes = registerSizes(sampleSheets);
  const changed = (by: (size: RegisterSize, index: number) => number): readonly RegisterSize[] =>
    sizes.map((size, index) => ({ ...size, rows: size.rows - by(size, index) }));

  it('should tell how long each register is now and was at the check, and which came and went', async () => {
    const [first, second] = sizes;
    const gone: RegisterSize = { sheet: 'Vốn 2019', role: 'loans', rows: 1033 };
    const before = [...changed((_size, index) => [12, -3][index] ?? 0), gone];
    renderPane(reading({ checked: at(2020, 7, 5), registers: before }));

    const list = await screen.findByRole('list', { name: 'Từ lần kiểm tra đó:' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      `“${first!.sheet}”: nay ${first!.rows} dòng, lần trước ${first!.rows - 12}`,
      `“${second!.sheet}”: nay ${second!.rows} dòng, lần trước ${second!.rows + 3}`,
      '“Vốn 2019”: sheet không còn trong sổ, lần đó có 1.033 dòng',
      `${sizes.length - 2} bảng có số dòng như cũ`,
    ]);
  });

  it('should name the kind where a sheet holds several, or is no longer read as it was', async () => {
    const [first] = sizes;
    const other: RegisterSize = { sheet: first!.sheet, role: 'groups', rows: 7 };
    renderPane(reading({ checked: at(2020, 7, 5), registers: [...changed((_size, i) => (i === 0 ? 1 : 0)), other] }));

    const list = await screen.findByRole('list', { name: 'Từ lần kiểm tra đó:' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual([
      `“${first!.sheet}” (Danh sách hợp tác xã): nay ${first!.rows} dòng, lần trước ${first!.rows - 1}`,
      `“${first!.sheet}”: không còn đọc được là “Danh sách tổ hợp tác”, lần đó có 7 dòng`,
    ]);
  });

  it('should show the first of many changes, and the others when asked', async () => {
    const gone = Array.from({ length: 8 }, (_, i): RegisterSize => ({ sheet: `T${i}`, role: 'groups', rows: i }));
    const { user } = renderPane(reading({ checked: at(2020, 7, 5), registers: [...sizes, ...gone] }));
    const more = await screen.findByText('3 bảng khác cũng thay đổi');
    expect(screen.getByText(/“T7”/)).not.toBeVisible();

    await user.click(more);

    expect(screen.getByText(/“T7”/)).toBeVisible();
  });

  it('should say that no row came or went', async () => {
    renderPane(reading({ checked: at(2020, 7, 5), registers: sizes }));

    expect(await screen.findByText('Các bảng vẫn có số dòng như lần đó.')).toBeVisible();
  });

  it('should say nothing of rows where an older HTX has kept none', async () => {
    renderPane(reading({ checked: at(2020, 7, 5) }));

    await screen.findByText('Đã hết 6 tháng cuối năm 2020.');
    expect(screen.queryByText(/Từ lần kiểm tra đó|số dòng như/)).toBeNull();
  });

  it('should call the half-year by an English name in English', async () => {
    const { user } = renderPane(
      reading({ checked: at(2020, 3, 5), registers: changed((_size, index) => (index === 0 ? 1 : 0)) }),
    );
    await screen.findByText('Đã hết 6 tháng đầu năm 2020.');
    await user.click(screen.getByRole('button', { name: 'Hướng dẫn và cài đặt' }));
    await user.click(screen.getByRole('button', { name: 'English' }));

    expect(await screen.findByText('The first half of 2020 is over.')).toBeVisible();
    const list = screen.getByRole('list', { name: 'Since that check:' });
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(/: [\d.]+ rows now, [\d.]+ then$/);
  });

  it('should say what went wrong when the last work cannot be read', async () => {
    renderPane({ readLastWork: () => Promise.reject(new Error('mất kết nối')) });

    expect(await screen.findByRole('alert')).toHaveTextContent('HTX gặp lỗi không lường trước');
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
