import { screen, waitFor, within } from '@testing-library/react';
import { HtxError } from '../../../../src/core/errors';
import type { RecognisedSheet } from '../../../../src/core/register/Register';
import type { FoundWorkbook } from '../../../../src/taskpane/port/ExcelPort';
import { FakeChoices } from '../../support/fakeChoices';
import { leaveOptions, openOptions, renderReport } from '../../support/renderReport';
import { samplePreview, sampleSheets } from '../../support/sampleWorkbook';

const file = (name: string): File => new File(['x'], name);

/** A file that was read, with the cooperatives of the sample in it. */
const foundIn = ({ name }: File): FoundWorkbook => ({
  workbook: { name, sheets: [] },
  tables: sampleSheets.slice(0, 1),
});

describe('the options of the report', () => {
  it('should be said in one line, and give the focus back when they are left', async () => {
    const pane = await renderReport(new FakeChoices({ countedRows: true, manual: { surveys: 70 } }));
    expect(screen.getByText('Mẫu C · 1 số điền tay · kèm sheet các dòng đã đếm')).toBeVisible();

    await pane.user.click(screen.getByRole('button', { name: 'Tùy chọn báo cáo' }));
    expect(screen.getByRole('heading', { name: 'Tùy chọn báo cáo' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Tạo báo cáo' })).not.toBeInTheDocument();
    await leaveOptions(pane);

    await waitFor(() => expect(screen.getByRole('button', { name: 'Tùy chọn báo cáo' })).toHaveFocus());
  });

  it('should change the template, keep it, and show the report by it', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'Mẫu báo cáo');
    await pane.user.click(screen.getByRole('radio', { name: /^B\. Phân tổ/ }));
    await leaveOptions(pane);

    expect(await screen.findByRole('region', { name: 'Theo lĩnh vực' })).toBeVisible();
    expect(screen.getByText('Mẫu B')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tạo báo cáo' })).toBeVisible();
    expect(pane.choices.kept.template).toBe('B');
  });

  it('should compare with the sheets that are chosen', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'So với cùng kỳ năm trước');
    await pane.user.click(screen.getByRole('checkbox', { name: /^DS HTX \(/ }));
    await pane.user.click(screen.getByRole('checkbox', { name: /^Vốn|^Hỗ trợ vốn|^Vốn vay/ }));
    await pane.user.click(screen.getByRole('checkbox', { name: /^DS HTX \(/ }));

    expect(pane.choices.kept.previousSheets).toHaveLength(1);
    expect(pane.choices.kept.previousSheets).not.toContain('DS HTX');
    expect(screen.getByText('(so với 1 sổ năm trước)')).toBeVisible();
  });

  it('should offer the report of last year that the preview found, whatever it is called now, and no other of HTX’s', async () => {
    const [template] = sampleSheets;
    const written = (name: string): RecognisedSheet => ({
      ...{ ...template!, name, role: 'report', isSkipped: true },
      ...{ headerRows: [], dataRows: [], columns: [] },
    });
    const sheets = [...sampleSheets, written('Sơ kết 6T-2019'), written('Báo cáo năm ngoái')];
    const pane = await renderReport(new FakeChoices(), {
      recognise: () => Promise.resolve(sheets),
      preview: () => Promise.resolve({ ...samplePreview(), reportOfYearBefore: 'Báo cáo năm ngoái' }),
    });
    await openOptions(pane, 'So với cùng kỳ năm trước');

    expect(screen.queryByRole('checkbox', { name: /^Sơ kết 6T-2019/ })).not.toBeInTheDocument();
    await pane.user.click(screen.getByRole('checkbox', { name: /^Báo cáo năm ngoái/ }));

    expect(pane.choices.kept.previousSheets).toEqual(['Báo cáo năm ngoái']);
  });

  it('should take typed figures of last year, and tell growth from ratio', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'So với cùng kỳ năm trước');
    await pane.user.click(screen.getByText('Điền tay số cùng kỳ'));
    await pane.user.type(screen.getByLabelText('Thành lập mới HTX'), '14{Enter}');
    expect(pane.choices.kept.samePeriod).toEqual({ 'new-cooperatives': 14 });
    await leaveOptions(pane);

    expect(await screen.findByRole('columnheader', { name: '% so với cùng kỳ' })).toBeVisible();
    const row = screen.getByRole('rowheader', { name: 'Thành lập mới HTX' }).closest('tr')!;
    expect(within(row).getByText('114,3%')).toBeVisible();
    await pane.user.click(screen.getByRole('tab', { name: /Kế hoạch/ }));
    expect(
      await screen.findByText(/^Cùng kỳ năm trước: 14 HTX · tăng 14,3% so với cùng kỳ · bằng 114,3%/),
    ).toBeVisible();
  });

  it('should ask back for a figure that can be read in two ways, and keep nothing meanwhile', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'So với cùng kỳ năm trước');
    await pane.user.click(screen.getByText('Điền tay số cùng kỳ'));
    const money = screen.getByLabelText('Giải ngân Quỹ quay vòng phát triển HTX: số tiền');

    await pane.user.type(money, '4.600{Enter}');
    expect(screen.getByText(/^“4\.600” đọc được hai cách \(4\.600, 4,6\)/)).toBeVisible();
    expect(pane.choices.kept.samePeriod).toEqual({});
    await pane.user.clear(money);
    await pane.user.type(money, '4600{Enter}');

    expect(pane.choices.kept.samePeriod).toEqual({ 'revolving-fund-amount': 4600 });
    expect(money).toHaveValue('4.600');
  });

  it('should say why a base is not comparable, and compare when the user says that it is converted', async () => {
    const choices = new FakeChoices({ period: '6T-2026', samePeriod: { surveys: 5 } });
    const pane = await renderReport(choices);
    await openOptions(pane, 'So với cùng kỳ năm trước');
    expect(screen.getByText(/^Chưa so sánh được: tỉnh đã hợp nhất/)).toBeVisible();

    await pane.user.click(screen.getByRole('checkbox', { name: 'Số năm trước đã quy đổi theo địa giới mới' }));

    expect(choices.kept.isConverted).toBe(true);
    expect(screen.queryByText(/^Chưa so sánh được/)).not.toBeInTheDocument();
  });

  it('should take the sheet of counted rows along', async () => {
    const pane = await renderReport();
    await openOptions(pane, 'Sheet các dòng đã đếm');

    await pane.user.click(screen.getByRole('checkbox', { name: 'Kèm sheet liệt kê các dòng đã đếm' }));

    expect(pane.choices.kept.countedRows).toBe(true);
  });

  it('should count other workbooks along, name what was found in each, and let one go', async () => {
    const asked: unknown[] = [];
    const choices = new FakeChoices();
    const pane = await renderReport(choices, {
      readWorkbookFile: (chosen) =>
        chosen.name === 'hong.xlsx'
          ? Promise.reject(new HtxError('file-broken', 'Tệp “hong.xlsx” bị hỏng.', 'Broken.'))
          : Promise.resolve(foundIn(chosen)),
      createReport: (options) => {
        asked.push(options.others?.map(({ name }) => name));
        return Promise.reject(new Error('enough'));
      },
    });
    await openOptions(pane, 'Gộp số liệu từ sổ khác');
    expect(screen.getByText(/không được lưu trong sổ/)).toBeVisible();
    await pane.user.upload(screen.getByLabelText('Thêm sổ từ tệp khác…', { selector: 'input' }), [
      file('Nho Quan.xlsx'),
      file('hong.xlsx'),
      file('Gia Viễn.xlsx'),
    ]);

    expect(await screen.findByRole('alert')).toHaveTextContent('Tệp “hong.xlsx” bị hỏng.');
    const list = screen.getByRole('list', { name: 'Các tệp đã chọn' });
    expect(within(list).getAllByText(/^DS HTX: Danh sách hợp tác xã, \d+ dòng$/)).toHaveLength(2);
    await pane.user.click(screen.getByRole('button', { name: 'Bỏ tệp Nho Quan.xlsx' }));
    await leaveOptions(pane);
    expect(await screen.findByText('Mẫu C · gộp 1 sổ khác')).toBeVisible();
    await pane.user.click(await screen.findByRole('button', { name: 'Tạo báo cáo' }));

    expect(asked).toEqual([['Gia Viễn.xlsx']]);
  });
});
