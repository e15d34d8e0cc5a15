import { screen, waitFor, within } from '@testing-library/react';
import type { CountedRow } from '../../../../src/core/report/counted/countedRows';
import type { ReportPreview } from '../../../../src/taskpane/port/ExcelPort';
import { openPlace, renderPane } from '../../support/renderPane';
import { samplePreview } from '../../support/sampleWorkbook';

const sample = samplePreview();
const newCooperatives = sample.summary.indicators.find(({ id }) => id === 'new-cooperatives')!;
const rows = sample.rowsBehind('new-cooperatives');

/** The sample, with other rows behind its figures. */
const withRows = (behind: readonly CountedRow[]): ReportPreview => ({ ...sample, rowsBehind: () => behind });

describe('the rows behind a figure', () => {
  afterEach(() => jest.restoreAllMocks());

  it('should be listed from the card and gone through one after the other in Excel', async () => {
    const { user, port } = renderPane();
    await openPlace(user, /Kế hoạch/);
    await user.click(await screen.findByRole('button', { name: 'Xem các dòng đã đếm: Thành lập mới HTX, 16' }));

    expect(screen.getByRole('heading', { name: 'Thành lập mới HTX' })).toHaveFocus();
    expect(screen.getByText(/^16 HTX · 16 dòng đã đếm/)).toBeVisible();
    expect(screen.getByText('16 dòng ở sheet “DS HTX”')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tới dòng đầu' }));
    await user.click(screen.getByRole('button', { name: 'Dòng sau' }));
    await user.click(screen.getByRole('button', { name: 'Dòng trước' }));

    const [first, second] = rows;
    expect(port.calls).toEqual([
      ['goTo', 'DS HTX', first!.cell],
      ['goTo', 'DS HTX', second!.cell],
      ['goTo', 'DS HTX', first!.cell],
    ]);
    expect(screen.getByText(/Dòng 1 trong 16/, { selector: 'p' })).toBeVisible();
  });

  it('should be listed from the preview; a line jumps, and Esc leads back to the figure', async () => {
    const { user, port } = renderPane();
    await openPlace(user, /Báo cáo/);
    const figure = { name: 'Xem các dòng đã đếm: Thành lập mới HTX, 16' };
    await user.click(await screen.findByRole('button', figure));

    const list = screen.getByRole('list', { name: 'Các dòng đã đếm' });
    const third = rows[2]!;
    const line = within(list).getByRole('button', { name: new RegExp(`^Đi tới ${third.name}, DS HTX, dòng`) });
    await user.click(line);
    expect(port.calls).toEqual([['goTo', 'DS HTX', third.cell]]);
    expect(line).toHaveAttribute('aria-current', 'true');

    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', figure)).toHaveFocus());
  });

  it('should name what counted: when it was, and for how much', async () => {
    const { user } = renderPane();
    await openPlace(user, /Báo cáo/);
    await user.click(
      await screen.findByRole('button', {
        name: 'Xem các dòng đã đếm: Giải ngân Quỹ quay vòng phát triển HTX: số tiền, 4.600',
      }),
    );

    const [first] = sample.rowsBehind('revolving-fund-amount');
    expect(typeof first!.date).toBe('number');
    const [line] = screen.getAllByRole('button', { name: /^Đi tới/ });
    expect(line).toHaveTextContent(/\d{1,2}\/\d{1,2}\/2020 · tính [\d.,]+ triệu đồng$/);
  });

  it('should name rows of another workbook and not jump to them', async () => {
    const [first] = rows;
    const foreign = { ...first!, sheet: '[Nho Quan.xlsx]DS HTX', row: 7, cell: 'B7', name: 'HTX Quỳnh Lưu' };
    const { user, port } = renderPane({ preview: () => Promise.resolve(withRows([first!, foreign])) });
    await openPlace(user, /Báo cáo/);
    await user.click(await screen.findByRole('button', { name: /^Xem các dòng đã đếm: Thành lập mới HTX,/ }));

    expect(screen.getByText('1 dòng ở sheet “DS HTX” của tệp “Nho Quan.xlsx” (mở tệp đó để xem)')).toBeVisible();
    expect(screen.getByText('HTX Quỳnh Lưu')).toBeVisible();
    expect(screen.queryByRole('button', { name: /HTX Quỳnh Lưu/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tới dòng đầu' }));

    expect(screen.getByRole('button', { name: 'Dòng sau' })).toHaveAttribute('aria-disabled', 'true');
    expect(port.calls).toEqual([['goTo', 'DS HTX', first!.cell]]);
  });

  it('should draw only what the window shows of very many', async () => {
    // jsdom lays nothing out: without a height, all lines would fit into the window.
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
    const many = Array.from({ length: 20_000 }, (_, index) => ({ ...rows[0]!, row: index + 5, cell: `B${index + 5}` }));
    const { user } = renderPane({ preview: () => Promise.resolve(withRows(many)) });
    await openPlace(user, /Báo cáo/);
    await user.click(await screen.findByRole('button', { name: /^Xem các dòng đã đếm: Thành lập mới HTX,/ }));

    const drawn = screen.getAllByRole('button', { name: /^Đi tới/ });
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(100);
    expect(drawn[0]!.closest('[role=listitem]')).toHaveAttribute('aria-setsize', '20000');
  });

  it('should say why a line has no figure, and lead to Sổ', async () => {
    const indicators = [
      {
        ...{ ...newCooperatives, actual: null, percent: null, evidence: null },
        ...{ note: 'Không thấy danh sách HTX', gap: { kind: 'no-register' } as const },
      },
    ];
    const empty = {
      ...withRows([]),
      summary: { ...sample.summary, indicators: [...indicators, sample.summary.indicators[0]!] },
    };
    const { user } = renderPane({ preview: () => Promise.resolve(empty) });
    await openPlace(user, /Báo cáo/);
    await user.click(await screen.findByRole('button', { name: 'Vì sao không có số: Thành lập mới HTX' }));

    expect(screen.getByRole('heading', { name: 'Vì sao không có số' })).toBeVisible();
    expect(screen.getByText('Không thấy danh sách HTX')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Về bước Sổ' }));

    expect(screen.getByRole('tab', { name: 'Sổ' })).toHaveAttribute('aria-selected', 'true');
  });

  it('should tell when the row cannot be reached', async () => {
    const { user } = renderPane({ goTo: () => Promise.reject(new Error('gone')) });
    await openPlace(user, /Báo cáo/);
    await user.click(await screen.findByRole('button', { name: /^Xem các dòng đã đếm: Thành lập mới HTX,/ }));

    await user.click(screen.getByRole('button', { name: 'Tới dòng đầu' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('HTX gặp lỗi');
  });
});
