import { screen, waitFor, within } from '@testing-library/react';
import { FakeChoices } from '../../support/fakeChoices';
import { leaveOptions, openOptions, renderReport } from '../../support/renderReport';

const line = (label: string): HTMLElement => screen.getByRole('button', { name: `Sửa dòng: ${label}` }).closest('li')!;

describe('the lines of the report', () => {
  it('should be left out when they are unticked', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'Bảng chỉ tiêu');
    await pane.user.click(screen.getByRole('checkbox', { name: 'In dòng: Khảo sát đơn vị' }));
    await leaveOptions(pane);

    expect(pane.choices.kept.definitions.C?.hidden).toEqual(['surveys']);
    expect(await screen.findByText('Mẫu C · 1 chỗ sửa ở bảng chỉ tiêu')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Khảo sát đơn vị' })).not.toBeInTheDocument());
  });

  it('should take other words, and a typed figure in place of the counted one', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'Bảng chỉ tiêu');
    await pane.user.click(screen.getByRole('button', { name: 'Sửa dòng: Khảo sát đơn vị' }));
    const label = screen.getByLabelText('Tên chỉ tiêu');
    expect(label).toHaveFocus();
    await pane.user.type(screen.getByLabelText(/Số thực hiện điền tay/), '70');
    await pane.user.clear(label);
    await pane.user.type(label, 'Khảo sát cơ sở');
    expect(screen.getByText('Trong mẫu: Khảo sát đơn vị')).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: 'Lưu dòng' }));

    expect(screen.getByRole('button', { name: 'Sửa dòng: Khảo sát cơ sở' })).toBeVisible();
    expect(line('Khảo sát cơ sở')).toHaveTextContent('điền tay: 70');
    expect(pane.choices.kept.definitions.C?.reworded).toEqual({ surveys: { label: 'Khảo sát cơ sở' } });
    expect(pane.choices.kept.manual).toEqual({ surveys: 70 });
    await leaveOptions(pane);
    const row = (await screen.findByRole('rowheader', { name: 'Khảo sát cơ sở' })).closest('tr')!;
    await pane.user.click(within(row).getByRole('button'));
    expect(screen.getByText('Số này được điền tay, không đếm từ dòng nào.')).toBeVisible();
  });

  it('should refuse a unit in which the figures would be wrong, and keep what was', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'Bảng chỉ tiêu');
    await pane.user.click(
      screen.getByRole('button', { name: 'Sửa dòng: Giải ngân Quỹ quay vòng phát triển HTX: số tiền' }),
    );
    const unit = screen.getByLabelText('Đơn vị tính');
    await pane.user.clear(unit);
    await pane.user.type(unit, 'tỷ đồng{Enter}');

    expect(screen.getByRole('alert')).toHaveTextContent('số in ra sẽ sai');
    expect(pane.choices.kept.definitions).toEqual({});
  });

  it('should have one of the user’s own added, filled in and taken away with its figure', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'Bảng chỉ tiêu');
    await pane.user.click(screen.getByRole('button', { name: 'Thêm dòng…' }));
    const form = screen.getByRole('form', { name: 'Dòng mới' });
    await pane.user.click(within(form).getByRole('button', { name: 'Thêm vào bảng' }));
    expect(within(form).getByRole('alert')).toHaveTextContent('chưa có tên');
    await pane.user.type(within(form).getByLabelText('Tên chỉ tiêu'), 'Lớp tập huấn');
    await pane.user.type(within(form).getByLabelText('Đơn vị tính'), 'lớp');
    await pane.user.selectOptions(within(form).getByLabelText('Thuộc phần'), 'Phần mới…');
    await pane.user.type(within(form).getByLabelText('Tên phần mới'), 'Đào tạo');
    await pane.user.click(within(form).getByRole('button', { name: 'Thêm vào bảng' }));
    expect(pane.choices.kept.definitions.C?.added).toEqual([
      { id: 'own-1', group: 'Đào tạo', label: 'Lớp tập huấn', unit: 'lớp' },
    ]);

    await pane.user.click(screen.getByRole('button', { name: 'Sửa dòng: Lớp tập huấn' }));
    await pane.user.type(screen.getByLabelText(/Số thực hiện điền tay/), '7{Enter}');
    expect(pane.choices.kept.manual).toEqual({ 'own-1': 7 });
    await pane.user.click(screen.getByRole('button', { name: /Sửa dòng: Lớp tập huấn/ }));
    await pane.user.click(screen.getByRole('button', { name: 'Xóa dòng' }));

    expect(pane.choices.kept.definitions.C?.added).toEqual([]);
    expect(pane.choices.kept.manual).toEqual({});
    expect(screen.queryByText('Lớp tập huấn')).not.toBeInTheDocument();
  });

  it('should be those of the template again after asking once, with no typed figure left', async () => {
    const pane = await renderReport(
      new FakeChoices({ definitions: { C: { hidden: ['surveys'] }, A: { hidden: ['x'] } }, manual: { works: 3 } }),
    );
    await openOptions(pane, 'Bảng chỉ tiêu');
    expect(screen.getByRole('checkbox', { name: 'In dòng: Khảo sát đơn vị' })).not.toBeChecked();
    await pane.user.click(screen.getByRole('button', { name: 'Trả bảng về như mẫu' }));
    expect(pane.choices.kept.manual).toEqual({ works: 3 });

    await pane.user.click(screen.getByRole('button', { name: 'Bỏ hết' }));

    expect(pane.choices.kept.definitions).toEqual({ A: { hidden: ['x'] } });
    expect(pane.choices.kept.manual).toEqual({});
    expect(screen.getByRole('checkbox', { name: 'In dòng: Khảo sát đơn vị' })).toBeChecked();
  });

  it('should be none in the breakdown, which says so', async () => {
    const pane = await renderReport(new FakeChoices({ template: 'B' }));
    await openOptions(pane, 'Bảng chỉ tiêu');

    expect(screen.getByText(/^Mẫu B không có dòng chỉ tiêu/)).toBeVisible();
  });
});
