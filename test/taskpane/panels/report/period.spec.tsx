import { screen } from '@testing-library/react';
import { FakeChoices } from '../../support/fakeChoices';
import { renderReport } from '../../support/renderReport';

const select = (): HTMLElement => screen.getByRole('combobox', { name: 'Kỳ báo cáo' });

describe('the period of the report', () => {
  it.each([
    ['9 tháng đầu năm 2020', '9T-2020'],
    ['6 tháng cuối năm 2020', '6T cuối-2020'],
    ['quý II năm 2020', 'Q2-2020'],
    ['năm 2020', '2020'],
    ['năm thống kê 2020', 'TK-2020'],
  ])('should be %s when that is chosen, kept in the workbook as %s', async (label, kept) => {
    const { user, choices } = await renderReport();
    await screen.findByRole('table');

    await user.selectOptions(select(), screen.getByRole('option', { name: label }));

    expect(await screen.findByText(new RegExp(`^Kỳ: ${label} \\(`))).toBeVisible();
    expect(choices.kept.period).toBe(kept);
    expect(select()).toHaveDisplayValue(label);
  });

  it('should be what the workbook keeps when the pane opens again, and be left to its dates again', async () => {
    const { user, choices } = await renderReport(new FakeChoices({ period: '9T-2020' }));
    expect(await screen.findByRole('columnheader', { name: 'Thực hiện 9 tháng' })).toBeVisible();
    expect(select()).toHaveDisplayValue('9 tháng đầu năm 2020');

    await user.selectOptions(select(), 'Tự chọn theo sổ');

    expect(await screen.findByRole('columnheader', { name: 'Thực hiện 6 tháng' })).toBeVisible();
    expect(choices.kept.period).toBeNull();
  });

  it('should be two days of the user’s own, asked for until they are a period', async () => {
    const { user, choices } = await renderReport();
    await screen.findByRole('table');
    await user.selectOptions(select(), 'Từ ngày – đến ngày…');
    const [from, to] = [screen.getByLabelText('Từ ngày'), screen.getByLabelText('Đến ngày')];
    expect(from).toHaveValue('01/01/2020');

    await user.clear(to);
    await user.type(to, '31/2/2020');
    await user.click(screen.getByRole('button', { name: 'Dùng kỳ này' }));
    expect(screen.getByText('Cần một ngày như 15/6/2020.')).toBeVisible();
    await user.clear(to);
    await user.type(to, '15/6/2019');
    expect(screen.getByText('Ngày cuối phải từ ngày đầu trở đi.')).toBeVisible();
    expect(choices.kept.period).toBeNull();
    await user.clear(to);
    await user.type(to, '15/6/2020{Enter}');

    expect(await screen.findByText(/^Kỳ: từ 01\/01\/2020 đến 15\/06\/2020/)).toBeVisible();
    expect(choices.kept.period).toBe('2020-01-01..2020-06-15');
    expect(select()).toHaveDisplayValue('Từ ngày – đến ngày…');
  });

  it('should stay what it was when the workbook refuses to keep another', async () => {
    const { user, choices } = await renderReport();
    await screen.findByRole('table');
    choices.refusal = new Error('protected');

    await user.selectOptions(select(), '9T-2020');

    expect(await screen.findByRole('alert')).toHaveTextContent('HTX gặp lỗi');
    expect(select()).toHaveDisplayValue('Tự chọn theo sổ');
    expect(screen.getByRole('columnheader', { name: 'Thực hiện 6 tháng' })).toBeVisible();
  });
});
