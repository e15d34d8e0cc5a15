import { screen, within } from '@testing-library/react';
import type { Finding } from '../../../../src/core/report/reconcile/Finding';
import { summaryAsDocx } from '../../../../src/core/report/docx/summaryAsDocx';
import type { ReportPreview } from '../../../../src/taskpane/port/ExcelPort';
import { downloadFile } from '../../../../src/taskpane/shell/downloadFile';
import { openPlace, renderPane, type PaneUnderTest } from '../../support/renderPane';
import { samplePreview } from '../../support/sampleWorkbook';

// What writes the file is tested where it is, and the whole way in a browser: jsdom has neither.
jest.mock('../../../../src/core/report/docx/summaryAsDocx');
jest.mock('../../../../src/taskpane/shell/downloadFile');

const sample = samplePreview();

async function open(preview: Partial<ReportPreview>): Promise<PaneUnderTest> {
  const pane = renderPane({ preview: () => Promise.resolve({ ...sample, ...preview }) });
  await openPlace(pane.user, /Báo cáo/);
  await screen.findByRole('table');
  return pane;
}

const withFindings = (findings: readonly Finding[]) => ({ summary: { ...sample.summary, findings } });

describe('the report before it is written', () => {
  it('should show what to look at first, and lead there', async () => {
    const { user, port } = await open(
      withFindings([
        { check: 'total-row-differs', message: 'Dòng tổng không khớp.', sheet: 'DS HTX', rows: [52, 60] },
        { check: 'percent-implausible', message: 'Tỷ lệ quá lớn.', indicator: 'new-cooperatives' },
        { check: 'duplicate-across-sheets', message: 'Dòng trùng.', sheet: '[Nho Quan.xlsx]DS HTX', rows: [7] },
        { check: 'amount-out-of-scale', message: 'Số tiền lạ.' },
      ]),
    );
    const heading = screen.getByRole('heading', { name: 'Cần xem trước khi in (4)' });
    const findings = within(heading.closest('section')!);
    expect(findings.getByText('và 1 điều nữa')).toBeVisible();
    expect(findings.getAllByRole('button')).toHaveLength(2);

    await user.click(findings.getByRole('button', { name: 'Đi tới sheet “DS HTX”' }));
    expect(port.calls).toEqual([['goTo', 'DS HTX', '52:52']]);
    await user.click(findings.getByRole('button', { name: 'Xem các dòng đã đếm' }));

    expect(screen.getByRole('heading', { name: 'Thành lập mới HTX' })).toHaveFocus();
  });

  it('should tell what would change in the sheet that is there', async () => {
    await open({
      changes: [
        { id: 'surveys', label: 'Khảo sát đơn vị', before: '60', after: '70' },
        { id: 'own-1', label: 'Lớp tập huấn', before: '', after: '7' },
      ],
    });

    expect(screen.getByText('2 dòng sẽ khác sheet “Sơ kết 6T-2020” đang có')).toBeVisible();
    expect(screen.getByText('Khảo sát đơn vị: 60 → 70')).toBeInTheDocument();
    expect(screen.getByText('Lớp tập huấn: (chưa có) → 7')).toBeInTheDocument();
  });

  it('should say that nothing would change, and nothing at all where there is no sheet', async () => {
    const { unmount } = await open({ changes: [] });
    expect(screen.getByText('Không dòng nào khác sheet “Sơ kết 6T-2020” đang có.')).toBeVisible();
    unmount();

    await open({});

    expect(screen.queryByText(/khác sheet/)).not.toBeInTheDocument();
  });

  it('should give the report as a Word file under the name of its sheet', async () => {
    const given: { readonly name: string; readonly content: unknown }[] = [];
    jest.mocked(summaryAsDocx).mockResolvedValue(new Uint8Array([80, 75]));
    jest.mocked(downloadFile).mockImplementation((content, name) => void given.push({ name, content }));
    const { user } = await open({ settings: { signerName: 'Nguyễn Văn A' } });

    await user.click(screen.getByRole('button', { name: 'Tải tệp Word (.docx)' }));

    expect(await screen.findByText(/^Không thấy tệp\?/)).toBeVisible();
    expect(given).toEqual([{ name: 'Sơ kết 6T-2020.docx', content: new Uint8Array([80, 75]) }]);
    expect(summaryAsDocx).toHaveBeenCalledWith(sample.summary, { signerName: 'Nguyễn Văn A' });
  });

  it('should say that the Word file could not be made, and let it be tried again', async () => {
    jest.mocked(summaryAsDocx).mockRejectedValue(new Error('no memory'));
    const { user } = await open({});

    await user.click(screen.getByRole('button', { name: 'Tải tệp Word (.docx)' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('HTX gặp lỗi');
    expect(screen.getByRole('button', { name: 'Tải tệp Word (.docx)' })).not.toHaveAttribute('aria-disabled', 'true');
  });
});
