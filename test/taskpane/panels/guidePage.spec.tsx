import { screen, within } from '@testing-library/react';
import type { ExcelPort, PlainOutcome } from '../../../src/taskpane/port/ExcelPort';
import { renderPane, type PaneUnderTest } from '../support/renderPane';

async function openGuide(changes: Partial<ExcelPort>): Promise<PaneUnderTest> {
  const pane = renderPane(changes);
  await pane.user.click(screen.getByRole('button', { name: 'Hướng dẫn và cài đặt' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Hàm HTX trong ô' }));
  await screen.findByRole('heading', { name: 'HTX.PROGRESS' });
  return pane;
}

const CONVERT = 'Đổi thành công thức thường';

describe('the guide to the functions', () => {
  it('should show how each function is called, its parameters and its examples with their results', async () => {
    await openGuide({});

    expect(screen.getAllByRole('heading', { name: /^HTX\./ }).length).toBeGreaterThanOrEqual(17);
    expect(screen.getByText('HTX.RATING(actual, plan, [elapsed])')).toBeVisible();
    expect(
      within(screen.getByRole('list', { name: 'Tham số của HTX.RATING' })).getByText(/có thể bỏ trống/),
    ).toBeVisible();
    const examples = within(screen.getByRole('list', { name: 'Ví dụ về HTX.PROGRESS' })).getAllByRole('listitem');
    expect(examples[0]).toHaveTextContent('=HTX.PROGRESS(16,20) cho 0,8');
    expect(examples[2]).toHaveTextContent('cho 0,8; 0,5');
    expect(screen.queryByRole('button', { name: CONVERT })).not.toBeInTheDocument();
  });

  it('should convert the selection, tell what stayed and why, and lead to the history', async () => {
    const outcome: PlainOutcome = { converted: 3, left: [{ sheet: 'S', cell: 'H7', reason: 'no-counterpart' }] };
    const convertToPlain = jest.fn((_options: { readonly title: string }) => Promise.resolve(outcome));
    const history = { read: () => Promise.resolve([]), revert: jest.fn() };
    const { user } = await openGuide({ convertToPlain, history });

    await user.click(screen.getByRole('button', { name: CONVERT }));

    expect((await screen.findAllByText('Đã đổi 3 ô thành công thức thường.'))[0]).toBeVisible();
    expect(convertToPlain.mock.calls[0]?.[0]).toMatchObject({ title: CONVERT });
    expect(screen.getByText(/H7: hàm HTX này không có công thức Excel tương đương/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xem các lần sửa' }));
    expect(await screen.findByRole('heading', { name: 'Các lần sửa' })).toBeVisible();
  });

  it('should say when nothing was converted, or what went wrong', async () => {
    const convertToPlain = jest
      .fn<Promise<PlainOutcome>, []>()
      .mockResolvedValueOnce({ converted: 0, left: [] })
      .mockRejectedValueOnce(new Error('x'));
    const { user } = await openGuide({ convertToPlain });

    await user.click(screen.getByRole('button', { name: CONVERT }));
    expect((await screen.findAllByText(/Không có ô nào được đổi/))[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: CONVERT }));

    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
