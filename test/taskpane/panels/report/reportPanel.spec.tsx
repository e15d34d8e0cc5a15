import { screen, waitFor, within } from '@testing-library/react';
import { HtxError } from '../../../../src/core/errors';
import type { Summary } from '../../../../src/core/report/Summary';
import { LongWork } from '../../support/longWork';
import { openPlace, renderPane } from '../../support/renderPane';
import { samplePreview } from '../../support/sampleWorkbook';

const withoutFigures = (): ReturnType<typeof samplePreview> => {
  const preview = samplePreview();
  return { ...preview, summary: { ...preview.summary, indicators: [] } };
};

describe('the places Kế hoạch and Báo cáo', () => {
  it('should show each target with what was reached, as figures and as a bar', async () => {
    const { user } = renderPane();
    await openPlace(user, /Kế hoạch/);

    const item = (await screen.findByText('Thành lập mới HTX')).closest('li')!;
    expect(within(item).getByText('16 / 20 HTX')).toBeVisible();
    expect(within(item).getByRole('meter')).toHaveAttribute('aria-valuenow', '80');
    expect(within(item).getByText(/Đạt 80% kế hoạch/)).toBeVisible();
    const open = screen.getByText('Khảo sát đơn vị').closest('li')!;
    expect(within(open).queryByRole('meter')).not.toBeInTheDocument();
    expect(within(open).getByText('Chưa có kế hoạch cho chỉ tiêu này')).toBeVisible();
  });

  it('should show the table under the headings of the sheet, the notes and the text', async () => {
    const { user } = renderPane();
    await openPlace(user, /Báo cáo/);

    const table = await screen.findByRole('table');
    expect(within(table).getByRole('columnheader', { name: 'Thực hiện 6 tháng' })).toBeVisible();
    const row = within(table).getByRole('rowheader', { name: 'Thành lập mới HTX' }).closest('tr')!;
    expect(row).toHaveTextContent('HTX20' + '16' + '80%');
    const { summary } = samplePreview();
    for (const paragraph of summary.narrative.split('\n').filter(Boolean)) {
      expect(screen.getByText(paragraph, { selector: 'p' })).toBeVisible();
    }
    for (const note of summary.notes) expect(screen.getByText(note, { selector: 'li' })).toBeVisible();
  });

  it('should measure again for the period that is chosen, and write that one', async () => {
    const { user, port } = renderPane();
    await openPlace(user, /Báo cáo/);
    await screen.findByRole('table');

    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), '9T-2020');
    expect(await screen.findByRole('columnheader', { name: 'Thực hiện 9 tháng' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tạo báo cáo' }));

    await screen.findAllByText(/^Đã ghi sheet/);
    expect(port.calls).toEqual([['createReport', '9T-2020']]);
  });

  it('should write the report with progress, then lead to its sheet', async () => {
    const long = new LongWork<Summary>();
    const { user, port } = renderPane({ createReport: long.work });
    await openPlace(user, /Báo cáo/);
    await user.click(await screen.findByRole('button', { name: 'Tạo báo cáo' }));
    await long.progress({ phase: 'write', done: 0, total: 1 });
    expect(screen.getByRole('progressbar', { name: 'Đang ghi báo cáo' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tạo báo cáo' })).not.toBeInTheDocument();

    await long.finish(samplePreview().summary);
    expect(screen.getByText('Đã ghi sheet “Sơ kết 6T-2020”.', { selector: 'strong' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Báo cáo sơ kết' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Đi tới sheet' }));

    expect(port.calls).toEqual([['goTo', 'Sơ kết 6T-2020', 'A1']]);
    expect(screen.getByRole('button', { name: 'Tạo lại báo cáo' })).toBeVisible();
  });

  it('should say what went wrong when writing, and write on the second try', async () => {
    const long = new LongWork<Summary>();
    const { user } = renderPane({ createReport: long.work });
    await openPlace(user, /Báo cáo/);
    await user.click(await screen.findByRole('button', { name: 'Tạo báo cáo' }));
    await long.fail(new HtxError('protected', 'Sổ có khóa cấu trúc: hãy bỏ khóa rồi thử lại.', 'Unprotect it first.'));
    expect(screen.getByRole('alert')).toHaveTextContent('Sổ có khóa cấu trúc');

    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await long.finish(samplePreview().summary);

    expect(screen.getByText(/^Đã ghi sheet/, { selector: 'strong' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('should copy the text and say so', async () => {
    const { user } = renderPane();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    await openPlace(user, /Báo cáo/);

    await user.click(await screen.findByRole('button', { name: 'Sao chép lời văn' }));

    expect(await screen.findByRole('button', { name: 'Đã sao chép' })).toHaveFocus();
    expect(written).toHaveBeenCalledWith(samplePreview().summary.narrative);
  });

  it('should lead back to Sổ when there is nothing to report', async () => {
    const { user } = renderPane({ preview: () => Promise.resolve(withoutFigures()) });
    await openPlace(user, /Báo cáo/);
    expect(await screen.findByText('Chưa có số liệu để báo cáo')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tạo báo cáo' })).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Về bước Sổ' }));

    expect(screen.getByRole('tab', { name: 'Sổ' })).toHaveAttribute('aria-selected', 'true');
  });
});
