import { screen, within } from '@testing-library/react';
import type { Register } from '../../../../src/core/register/Register';
import type { MappingPort } from '../../../../src/taskpane/port/ExcelPort';
import { open, sheetOf } from '../../../core/plan/openSample';
import { FakeChoices } from '../../support/fakeChoices';
import { openPlace } from '../../support/renderPane';
import { renderReport, type ReportUnderTest } from '../../support/renderReport';

const mappings: MappingPort = { save: () => Promise.resolve(), forget: () => Promise.resolve() };

/** A list of cooperatives that says nothing of their founding: no line of template C has a figure. */
const undated = open(
  sheetOf('Biểu 01', [
    ['DANH SÁCH HỢP TÁC XÃ'],
    [''],
    ['STT', 'Tên HTX', 'Mã số thuế', 'Số thành viên', 'Xã/phường'],
    [1, 'HTX A', '2700900001', 12, 'Kỳ Phú'],
    [2, 'HTX B', '2700900002', 15, 'Kỳ Phú'],
  ]),
);

function renderWith(registers: readonly Register[]): Promise<ReportUnderTest> {
  const recognise = () => Promise.resolve(registers.map(({ sheet }) => sheet));
  return renderReport(new FakeChoices(), { recognise, mappings }, { registers });
}

describe('a report without figures', () => {
  it('should name the column that is missing in a list that was read, and lead to pointing it out', async () => {
    const { user } = await renderWith([undated]);

    const places = within(await screen.findByRole('list', { name: 'Các chỗ làm cho chưa có số' }));
    expect(places.getByText(/không thấy cột “Ngày thành lập”/)).toBeVisible();
    expect(screen.queryByText(/chưa nhận ra danh sách/)).not.toBeInTheDocument();
    expect(screen.getByText(/chọn mẫu báo cáo khác/)).toBeVisible();

    await user.click(places.getByRole('button', { name: 'Thành lập mới HTX' }));
    expect(await screen.findByRole('button', { name: 'Chỉ ra cột “Ngày thành lập”' })).toBeVisible();
  });

  it('should say the same in Kế hoạch', async () => {
    const { user } = await renderWith([undated]);

    await openPlace(user, /Kế hoạch/);

    expect(await screen.findByText('Chưa tính được chỉ tiêu nào')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thành lập mới HTX' })).toBeVisible();
  });

  it('should say that no list was recognised where that is so', async () => {
    await renderWith([]);

    expect(await screen.findByText(/HTX chưa nhận ra danh sách hay nhật ký nào/)).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Các chỗ làm cho chưa có số' })).not.toBeInTheDocument();
  });
});
