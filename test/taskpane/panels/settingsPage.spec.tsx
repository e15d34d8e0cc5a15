import { screen, waitFor, within } from '@testing-library/react';
import { HtxError } from '../../../src/core/errors';
import type { SettingsPort, WorkbookSettings } from '../../../src/taskpane/port/ExcelPort';
import { renderPane, type PaneUnderTest } from '../support/renderPane';

function settingsPort(kept: WorkbookSettings = { report: {}, rules: {} }) {
  return {
    read: jest.fn<ReturnType<SettingsPort['read']>, []>(() => Promise.resolve(kept)),
    saveReport: jest.fn<Promise<void>, Parameters<SettingsPort['saveReport']>>(() => Promise.resolve()),
    saveRules: jest.fn<Promise<void>, Parameters<SettingsPort['saveRules']>>(() => Promise.resolve()),
  };
}

async function openSettings(settings: SettingsPort): Promise<PaneUnderTest> {
  const pane = renderPane({ settings });
  await pane.user.click(await screen.findByRole('button', { name: 'Hướng dẫn và cài đặt' }));
  await pane.user.click(screen.getByRole('button', { name: 'Cài đặt' }));
  return pane;
}

describe('the settings that the workbook keeps', () => {
  it('should show what is kept, and keep a text once its field is left', async () => {
    const port = settingsPort({ report: { place: 'Ninh Bình' }, rules: {} });
    const { user } = await openSettings(port);
    await user.click(await screen.findByText('Trình bày báo cáo'));
    expect(screen.getByRole('textbox', { name: 'Nơi ký' })).toHaveValue('Ninh Bình');

    const titles = screen.getByRole('textbox', { name: 'Chức vụ người ký' });
    await user.clear(titles);
    await user.type(titles, 'TM. BAN THƯỜNG VỤ{Enter}CHỦ TỊCH');
    expect(port.saveReport).not.toHaveBeenCalled();
    await user.tab();

    expect(port.saveReport.mock.calls).toEqual([[{ signerTitle: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'] }]]);
  });

  it('should switch a rule off, and back to what it is by itself', async () => {
    const port = settingsPort();
    const { user } = await openSettings(port);
    await user.click(await screen.findByText('Quy tắc kiểm tra'));
    const group = screen.getByText('Quy tắc kiểm tra').closest('details')!;
    const [rule] = await within(group).findAllByRole('combobox');

    await user.selectOptions(rule!, 'Tắt');
    await user.selectOptions(rule!, within(rule!).getByRole('option', { name: /mặc định/ }));

    const [[off], [usual]] = port.saveRules.mock.calls as [[object], [object]];
    expect(Object.values(off)).toEqual([{ off: true }]);
    expect(usual).toEqual({});
  });

  it('should say why a setting was not kept, and show what the workbook has', async () => {
    const port = settingsPort({ report: { place: 'Ninh Bình' }, rules: {} });
    port.saveReport.mockRejectedValue(new HtxError('busy', 'Excel đang bận.', 'Excel is busy.'));
    const { user } = await openSettings(port);
    await user.click(await screen.findByText('Trình bày báo cáo'));
    const place = screen.getByRole('textbox', { name: 'Nơi ký' });

    await user.clear(place);
    await user.type(place, 'Huế{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('Excel đang bận.');
    await waitFor(() => expect(place).toHaveValue('Ninh Bình'));
  });
});
