import { screen, waitFor } from '@testing-library/react';
import type { Register } from '../../../../src/core/register/Register';
import type { CellValue } from '../../../../src/core/sheet/values';
import type { ExcelPort, MappingPort } from '../../../../src/taskpane/port/ExcelPort';
import { open, openSample, sheetOf } from '../../../core/plan/openSample';
import { FakeChoices } from '../../support/fakeChoices';
import { openPlace, renderPane } from '../../support/renderPane';
import { renderReport, type ReportUnderTest } from '../../support/renderReport';
import { samplePreview } from '../../support/sampleWorkbook';

const mappings: MappingPort = { save: () => Promise.resolve(), forget: () => Promise.resolve() };

/** The sample with another list of cooperatives: five columns, the fourth under `header` with these cells. */
function withList(header: string, cells: readonly CellValue[]): readonly Register[] {
  const list = sheetOf('DS HTX', [
    ['DANH SÁCH HỢP TÁC XÃ'],
    [''],
    ['STT', 'Tên HTX', 'Mã số thuế', header, 'Xã/phường'],
    ...cells.map((cell, index) => [index + 1, `HTX ${index}`, `270090000${index}`, cell, 'Kỳ Phú']),
  ]);
  return [open(list), ...openSample().filter(({ sheet }) => sheet.role !== 'cooperatives')];
}

/** Looks behind the figure of a line that has none. */
async function lookBehind(
  registers: readonly Register[],
  { label = 'Thành lập mới HTX', place = /Báo cáo/, changes = {} as Partial<ExcelPort>, choices = new FakeChoices() },
): Promise<ReportUnderTest> {
  const sheets = registers.map(({ sheet }) => sheet);
  const pane = await renderReport(
    choices,
    { recognise: () => Promise.resolve(sheets), mappings, ...changes },
    { registers },
  );
  await openPlace(pane.user, place);
  await pane.user.click(await screen.findByRole('button', { name: `Vì sao không có số: ${label}` }));
  return pane;
}

const OWN = { definitions: { C: { added: [{ id: 'own-1', group: 'Khác', label: 'Đơn thư', unit: 'đơn' }] } } };

describe('the way out of a line without a figure', () => {
  it('should be to type it where no register tells it: the field has the focus, and gives it back to the figure', async () => {
    const pane = await lookBehind(openSample(), { label: 'Đơn thư', choices: new FakeChoices(OWN) });
    expect(screen.getByText('Chưa có sổ nào để đếm chỉ tiêu này: hãy điền tay.')).toBeVisible();

    await pane.user.click(screen.getByRole('button', { name: 'Điền tay số này' }));

    expect(screen.getByRole('heading', { name: 'Tùy chọn báo cáo' })).toBeVisible();
    expect(screen.getByLabelText(/^Số thực hiện điền tay/)).toHaveFocus();
    await pane.user.keyboard('3{Enter}');
    expect(pane.choices.kept.manual).toEqual({ 'own-1': 3 });
    await pane.user.click(screen.getByRole('button', { name: 'Xong, xem báo cáo' }));
    const figure = await screen.findByRole('button', { name: 'Xem các dòng đã đếm: Đơn thư, 3' });
    await waitFor(() => expect(figure).toHaveFocus());
  });

  it('should lead from Kế hoạch to the same field, and leave it with nothing typed', async () => {
    const pane = await lookBehind(openSample(), {
      ...{ label: 'Đơn thư', place: /Kế hoạch/, choices: new FakeChoices(OWN) },
    });

    await pane.user.click(screen.getByRole('button', { name: 'Điền tay số này' }));

    expect(await screen.findByLabelText(/^Số thực hiện điền tay/)).toHaveFocus();
    expect(screen.getByRole('tab', { name: /Báo cáo/ })).toHaveAttribute('aria-selected', 'true');
    await pane.user.click(screen.getByRole('button', { name: 'Quay lại báo cáo' }));
    expect(screen.getByRole('button', { name: 'Vì sao không có số: Đơn thư' })).toHaveFocus();
    await openPlace(pane.user, /Kế hoạch/);
    await openPlace(pane.user, /Báo cáo/);
    expect(screen.queryByRole('heading', { name: 'Tùy chọn báo cáo' })).not.toBeInTheDocument();
  });

  it('should be to point out the column that the sheet lacks, in its form in Sổ', async () => {
    const readSelection = () => Promise.resolve({ sheet: 'DS HTX', address: 'D3' });
    const pane = await lookBehind(withList('Ghi chú', ['ok']), { changes: { readSelection } });
    expect(screen.getByText(/không thấy cột “Ngày thành lập”/)).toBeVisible();

    await pane.user.click(screen.getByRole('button', { name: 'Chỉ ra cột “Ngày thành lập”' }));

    expect(screen.getByRole('tab', { name: /Sổ/ })).toHaveAttribute('aria-selected', 'true');
    const field = screen.getByRole('combobox', { name: 'Chỉ cột trên sheet cho mục' });
    expect(field).toHaveFocus();
    expect(field).toHaveDisplayValue('Ngày thành lập');
  });

  it('should be the cells that cannot be read, in Excel; to type it stays open', async () => {
    const { user, port } = await lookBehind(withList('Ngày thành lập', [42_000, '', '']), {});

    await user.click(screen.getByRole('button', { name: 'Xem chỗ chưa rõ ở sheet “DS HTX”' }));

    expect(port.calls).toEqual([['goTo', 'DS HTX', '5:5']]);
    expect(screen.getByRole('button', { name: 'Điền tay số này' })).toBeVisible();
  });

  it('should be Sổ where no list was found', async () => {
    const { user } = await lookBehind(
      openSample().filter(({ sheet }) => sheet.role !== 'cooperatives'),
      {},
    );
    expect(screen.getByText(/^Nếu sổ này có danh sách đó dưới tên khác/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Về bước Sổ' }));

    expect(screen.getByRole('tab', { name: /Sổ/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('should not offer to type where the workbook keeps nothing, nor a form where no reading is kept', async () => {
    const { user } = renderPane({
      preview: () => Promise.resolve(samplePreview(undefined, { registers: withList('Ghi chú', ['ok']) })),
    });
    await openPlace(user, /Báo cáo/);
    await user.click(await screen.findByRole('button', { name: 'Vì sao không có số: Thành lập mới HTX' }));

    expect(screen.queryByRole('button', { name: 'Điền tay số này' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Chỉ ra cột/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Về bước Sổ' })).toBeVisible();
  });
});
