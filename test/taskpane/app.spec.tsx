import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneMessage } from '../../src/commands/PaneMessage';
import { HtxError } from '../../src/core/errors';
import { App } from '../../src/taskpane/App';
import type { HistoryStep } from '../../src/taskpane/port/ExcelPort';
import { fakePort, type FakePort } from './support/fakePort';
import { openPlace, renderPane, runCheck } from './support/renderPane';
import { sampleSheets } from './support/sampleWorkbook';

const openMenu = async (user: ReturnType<typeof userEvent.setup>, entry: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: 'Hướng dẫn và cài đặt' }));
  await user.click(screen.getByRole('button', { name: entry }));
};

describe('the pane', () => {
  it('should greet once, and read nothing before it is let', async () => {
    const recognise = jest.fn(() => Promise.resolve(sampleSheets));
    const { user, unmount } = renderPane({ recognise }, { isWelcomed: false });
    expect(await screen.findByRole('heading', { name: /Sơ kết 6 tháng/ })).toBeVisible();
    expect(recognise).not.toHaveBeenCalled();

    await user.click(screen.getByRole('button', { name: 'Dùng sổ của tôi' }));
    expect(await screen.findByRole('heading', { name: 'HTX đọc được gì trong sổ' })).toBeVisible();
    expect(recognise).toHaveBeenCalledTimes(1);

    unmount();
    render(<App port={fakePort()} />);
    expect(await screen.findByRole('heading', { name: 'HTX đọc được gì trong sổ' })).toBeVisible();
  });

  it('should offer the sample only where it can be added', async () => {
    const addSample = jest.fn(() => Promise.resolve());
    const first = renderPane({}, { isWelcomed: false });
    await screen.findByRole('button', { name: 'Dùng sổ của tôi' });
    expect(screen.queryByRole('button', { name: 'Mở sổ mẫu' })).not.toBeInTheDocument();
    first.unmount();

    const { user } = renderPane({ addSample }, { isWelcomed: false });
    await user.click(await screen.findByRole('button', { name: 'Mở sổ mẫu' }));

    expect(addSample).toHaveBeenCalledTimes(1);
    expect(await screen.findByRole('heading', { name: 'Danh sách hợp tác xã' })).toBeVisible();
  });

  it('should move between the places by arrow keys, and name the step', async () => {
    const { user } = renderPane();
    await user.click(screen.getByRole('tab', { name: 'Sổ' }));

    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Kế hoạch' })).toHaveFocus();
    expect(screen.getByRole('tab', { name: 'Kế hoạch' })).toHaveAccessibleDescription('Bước 3 trong 4: Kế hoạch');
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Báo cáo' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Sổ' })).toHaveFocus();
    await screen.findByRole('heading', { name: 'HTX đọc được gì trong sổ' });
  });

  it('should switch the language, find the issues again in it, and remember it', async () => {
    const saveLanguage = jest.fn(() => Promise.resolve());
    const { user, port, unmount } = renderPane({ saveLanguage });
    await runCheck(user);
    await screen.findByRole('list', { name: 'Danh sách vấn đề' });

    await openMenu(user, 'English');

    expect(await screen.findByRole('heading', { name: 'Check the data' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Help and settings' })).toHaveFocus();
    expect(document.documentElement.lang).toBe('en');
    expect(saveLanguage).toHaveBeenCalledWith('en');
    await waitFor(() =>
      expect(port.calls).toEqual([
        ['check', 'vi'],
        ['check', 'en'],
      ]),
    );
    unmount();
    render(<App port={fakePort()} />);
    expect(await screen.findByRole('heading', { name: 'What HTX found in the workbook' })).toBeVisible();
  });

  it('should say when the language could not be kept in the workbook', async () => {
    const { user } = renderPane({ saveLanguage: () => Promise.reject(new Error('read-only')) });
    await openMenu(user, 'English');

    expect(await screen.findByRole('alert')).toHaveTextContent(/unexpected error/);
    await user.click(screen.getByRole('button', { name: 'Close the message' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('should tell the language to whoever speaks beside the pane', async () => {
    const heard: string[] = [];
    localStorage.setItem('htx.preferences', JSON.stringify({ isWelcomed: true }));
    render(<App port={fakePort()} onLanguage={(language) => heard.push(language)} />);
    await screen.findByRole('heading', { name: 'Danh sách hợp tác xã' });

    await openMenu(userEvent.setup({ pointerEventsCheck: 0 }), 'English');

    expect(heard).toEqual(['vi', 'en']);
  });

  it('should close the menu by Esc and by leaving it', async () => {
    const { user } = renderPane();
    const button = screen.getByRole('button', { name: 'Hướng dẫn và cài đặt' });

    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
    await user.click(button);
    await user.click(screen.getByRole('tab', { name: 'Sổ' }));
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await screen.findByRole('heading', { name: 'Danh sách hợp tác xã' });
  });

  it('should open the help beside the pane, in its language', async () => {
    const { user } = renderPane();
    await screen.findByRole('heading', { name: 'Danh sách hợp tác xã' });
    await user.click(screen.getByRole('button', { name: 'Hướng dẫn và cài đặt' }));
    const link = screen.getByRole('link', { name: 'Trợ giúp (cửa sổ mới)' });
    expect(link).toHaveAttribute('href', 'help.html');
    expect(link).toHaveAttribute('target', '_blank');

    await user.click(screen.getByRole('button', { name: 'English' }));
    await user.click(screen.getByRole('button', { name: 'Help and settings' }));

    expect(screen.getByRole('link', { name: 'Help (new window)' })).toHaveAttribute('href', 'help.html#english');
  });

  it('should open a page with the focus on its heading, and come back to the menu by Esc', async () => {
    const { user } = renderPane();
    await openPlace(user, /Kế hoạch/);

    await openMenu(user, 'Cài đặt');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Cài đặt' })).toHaveFocus());
    await user.keyboard('{Escape}');

    expect(screen.getByRole('button', { name: 'Hướng dẫn và cài đặt' })).toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'Thực hiện so với kế hoạch' })).toBeVisible();
  });

  it('should keep the chosen appearance', async () => {
    const { user } = renderPane();
    await openMenu(user, 'Cài đặt');

    await user.selectOptions(await screen.findByRole('combobox', { name: 'Giao diện' }), 'dark');

    expect(JSON.parse(localStorage.getItem('htx.preferences')!)).toMatchObject({ theme: 'dark' });
  });

  it('should put an example into the selected cell, and say where', async () => {
    const insertFormula = jest.fn(() => Promise.resolve("'DS HTX'!H7"));
    const { user } = renderPane({ insertFormula });
    await openMenu(user, 'Hàm HTX trong ô');

    await user.click(await screen.findByRole('button', { name: 'Chèn HTX.PROGRESS vào ô đang chọn' }));

    expect(insertFormula).toHaveBeenCalledWith('=HTX.PROGRESS(16,20)');
    expect((await screen.findAllByText("Đã chèn công thức vào ô 'DS HTX'!H7."))[0]).toBeVisible();
  });

  it('should list the runs of fixes and take one back', async () => {
    let steps: readonly HistoryStep[] = [
      { id: 'b', title: 'Bỏ khoảng trắng thừa', time: 0, cells: 12, isReverted: false },
      { id: 'a', title: 'Thêm số 0', time: 0, cells: 3, isReverted: true },
    ];
    const revert = jest.fn(() => {
      steps = steps.map((step) => ({ ...step, isReverted: true }));
      return Promise.resolve({ restored: 9, kept: 1, locked: { count: 2, sheets: ['DS HTX'] } });
    });
    const { user } = renderPane({ history: { read: () => Promise.resolve(steps), revert } });
    await openMenu(user, 'Các lần sửa');

    await user.click(await screen.findByRole('button', { name: 'Hoàn tác: Bỏ khoảng trắng thừa' }));

    expect(
      (
        await screen.findAllByText(/Đã trả lại 9 ô\. 1 ô để nguyên.*2 ô để nguyên vì sheet “DS HTX” đang được bảo vệ/)
      )[0],
    ).toBeVisible();
    expect(revert).toHaveBeenCalledWith('b', expect.anything());
    await waitFor(() => expect(screen.getAllByText('Đã hoàn tác')).toHaveLength(2));
    expect(screen.getByRole('heading', { name: 'Các lần sửa' })).toHaveFocus();
  });

  it('should not offer the history where the workbook keeps none', async () => {
    const { user } = renderPane();
    await user.click(screen.getByRole('button', { name: 'Hướng dẫn và cài đặt' }));

    expect(screen.queryByRole('button', { name: 'Các lần sửa' })).not.toBeInTheDocument();
    await screen.findByRole('heading', { name: 'Danh sách hợp tác xã' });
  });

  describe('told by a button of the ribbon', () => {
    const told = (message: PaneMessage): FakePort => {
      localStorage.setItem('htx.preferences', JSON.stringify({ isWelcomed: false }));
      const port = fakePort();
      const listen = (heard: (message: PaneMessage) => void): (() => void) => {
        if (!isHeard) heard(message);
        isHeard = true;
        return () => undefined;
      };
      let isHeard = false;
      render(<App port={port} listen={listen} />);
      return port;
    };

    it('should check at once, past the first screen', async () => {
      const port = told({ kind: 'check' });

      expect(await screen.findByRole('list', { name: 'Danh sách vấn đề' })).toBeVisible();
      expect(port.calls).toEqual([['check', 'vi']]);
    });

    it('should say that the report is written', async () => {
      told({ kind: 'reported', sheetName: 'Sơ kết 6T-2020' });

      expect(await screen.findByText('Đã ghi sheet “Sơ kết 6T-2020”.')).toBeVisible();
      await screen.findByRole('button', { name: 'Dùng sổ của tôi' });
    });

    it('should say why the report could not be written', async () => {
      told({ kind: 'error', error: new HtxError('workbook-protected', 'Sổ có khóa.', 'It is protected.') });

      expect(await screen.findByRole('alert')).toHaveTextContent('Sổ có khóa.');
      await screen.findByRole('button', { name: 'Dùng sổ của tôi' });
    });
  });
});
