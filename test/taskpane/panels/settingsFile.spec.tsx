import { screen, waitFor, within } from '@testing-library/react';
import type { SettingsDifference } from '../../../src/core/settings/settingsDifference';
import { HtxError } from '../../../src/core/errors';
import type { SettingsFilePort, SettingsPort } from '../../../src/taskpane/port/ExcelPort';
import { renderPane, type PaneUnderTest } from '../support/renderPane';

const DIFFERENCE: SettingsDifference = {
  report: ['place', 'orientation', 'keepZeros'],
  rules: ['whitespace', 'unit-slip'],
  choices: ['template'],
};

function filePort(difference: SettingsDifference = DIFFERENCE) {
  return {
    write: jest.fn(() => Promise.resolve('{"kind":"htx-settings"}')),
    preview: jest.fn<ReturnType<SettingsFilePort['preview']>, [string]>(() => Promise.resolve(difference)),
    take: jest.fn<Promise<void>, [string]>(() => Promise.resolve()),
  };
}

async function openSettings(settings: Partial<SettingsPort>): Promise<PaneUnderTest> {
  const pane = renderPane({
    settings: {
      read: () => Promise.resolve({ report: {}, rules: {} }),
      saveReport: () => Promise.resolve(),
      saveRules: () => Promise.resolve(),
      ...settings,
    },
  });
  await pane.user.click(await screen.findByRole('button', { name: 'Hướng dẫn và cài đặt' }));
  await pane.user.click(screen.getByRole('button', { name: 'Cài đặt' }));
  return pane;
}

async function choose({ user }: PaneUnderTest, text: string): Promise<void> {
  await user.click(await screen.findByText('Thiết lập dùng cho nhiều sổ'));
  const input = await screen.findByLabelText('Lấy thiết lập từ tệp…', { selector: 'input' });
  const file = new File([text], 'tinh-a.json', { type: 'application/json' });
  // The page of the tests has no Blob.text.
  file.text = () => Promise.resolve(text);
  await user.upload(input, file);
}

describe('the settings file in the pane', () => {
  it('should show what a file changes, and take it only when told to', async () => {
    const file = filePort();
    const pane = await openSettings({ file });
    await choose(pane, 'nội dung');

    const group = await screen.findByRole('group', { name: 'Lấy thiết lập từ tệp…' });
    expect(
      within(group)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Nơi ký',
      'Hướng giấy',
      'Giữ số 0 ở cuối tỷ lệ: 80,0%',
      'mức độ hoặc sai số của 2 quy tắc kiểm tra',
      'mẫu báo cáo',
    ]);
    expect(file.take).not.toHaveBeenCalled();

    await pane.user.click(within(group).getByRole('button', { name: 'Lấy các thiết lập này' }));

    expect(file.take.mock.calls).toEqual([['nội dung']]);
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Lấy thiết lập từ tệp…' })).toBeNull());
  });

  it('should have nothing to take from a file that changes nothing', async () => {
    const pane = await openSettings({ file: filePort({ report: [], rules: [], choices: [] }) });

    await choose(pane, '');

    expect(await screen.findByText(/tinh-a.json không đổi gì/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lấy các thiết lập này' })).toBeNull();
  });

  it('should say in a sentence why a file is not taken', async () => {
    const file = filePort();
    file.preview.mockRejectedValue(new HtxError('settings-file-foreign', 'Tệp lạ.', 'A foreign file.'));
    const pane = await openSettings({ file });

    await choose(pane, 'x');

    expect(await screen.findByRole('alert')).toHaveTextContent('Tệp lạ.');
  });

  it('should download the file, and offer its text where the download is blocked', async () => {
    const create = jest.fn<string, [Blob]>(() => 'blob:1');
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: jest.fn() });
    const clicked: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(this.download);
    });
    const { user } = await openSettings({ file: filePort() });
    await user.click(await screen.findByText('Thiết lập dùng cho nhiều sổ'));

    await user.click(await screen.findByRole('button', { name: 'Lưu thiết lập ra tệp…' }));

    expect(await screen.findByRole('button', { name: 'Chép nội dung' })).toBeVisible();
    expect(clicked).toEqual(['htx-thiet-lap.json']);
    expect(create.mock.calls[0]![0].type).toBe('application/json');
    click.mockRestore();
  });
});

describe('the day of signing', () => {
  it('should be left open, the day of the report, or a day that is typed', async () => {
    const saveReport = jest.fn<Promise<void>, Parameters<SettingsPort['saveReport']>>(() => Promise.resolve());
    const { user } = await openSettings({ saveReport });
    await user.click(await screen.findByText('Trình bày báo cáo'));
    const when = screen.getByRole('combobox', { name: 'Ngày ký' });
    expect(when).toHaveDisplayValue('Chừa trống để điền tay');

    await user.selectOptions(when, 'Ngày lập báo cáo');
    await user.selectOptions(when, 'Ngày khác');
    await user.type(screen.getByRole('textbox', { name: 'Ngày ký là' }), '31/2/2026');
    expect(screen.getByText('Hãy gõ ngày có thật, dạng 05/07/2026.')).toBeVisible();
    await user.tab();
    await user.clear(screen.getByRole('textbox', { name: 'Ngày ký là' }));
    await user.type(screen.getByRole('textbox', { name: 'Ngày ký là' }), '5/7/2026{Enter}');
    await user.selectOptions(when, 'Chừa trống để điền tay');

    expect(saveReport.mock.calls).toEqual([
      [{ date: 'today' }],
      [{ date: { year: 2026, month: 7, day: 5 } }],
      [{ date: null }],
    ]);
  });
});
