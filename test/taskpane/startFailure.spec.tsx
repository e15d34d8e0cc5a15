import type { ReactElement } from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { excelErrors } from '../../src/excel/errors/excelErrors';
import { StartFailure } from '../../src/taskpane/StartFailure';
import { startPane } from '../../src/taskpane/startPane';

describe('the pane that cannot start', () => {
  it('should say what happened in both languages, and offer to try again', async () => {
    const onRetry = jest.fn();
    render(<StartFailure error={new Error('WebView2 0x8007139F')} onRetry={onRetry} />);

    expect(screen.getByRole('heading', { level: 1, name: 'HTX chưa mở được' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('HTX gặp lỗi không lường trước');
    expect(screen.getByText(/^HTX met an unexpected error/)).toHaveAttribute('lang', 'en');
    expect(screen.getByText('Sổ của bạn không bị ảnh hưởng gì.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('should give the detail to be copied, and say that it was', async () => {
    const user = userEvent.setup();
    render(<StartFailure error={new Error('WebView2 0x8007139F')} onRetry={jest.fn()} />);

    await user.click(screen.getByRole('button', { name: 'Chi tiết kỹ thuật' }));
    await user.click(screen.getByRole('button', { name: 'Sao chép chi tiết' }));

    expect(await navigator.clipboard.readText()).toContain('WebView2 0x8007139F');
    expect(screen.getByRole('status')).toHaveTextContent('Đã sao chép');
  });

  it('should lead from an Excel that is too old to the page that says which is needed', () => {
    render(<StartFailure error={excelErrors.tooOld({ needed: 'ExcelApi 1.9' })} onRetry={jest.fn()} />);

    expect(screen.getByRole('alert')).toHaveTextContent(/chưa đủ mới cho HTX/);
    expect(screen.getByRole('link', { name: 'HTX chạy được trên bản Excel nào?' })).toHaveAttribute(
      'href',
      'legacy.html',
    );
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  });

  it('should not offer what leads nowhere outside Excel', () => {
    render(<StartFailure error={excelErrors.notInExcel()} onRetry={jest.fn()} />);

    expect(screen.getByRole('alert')).toHaveTextContent(/chỉ chạy bên trong Excel/);
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('should speak the language alone that the user once chose', () => {
    localStorage.setItem('htx.preferences', JSON.stringify({ language: 'en' }));
    render(<StartFailure error={excelErrors.notInExcel()} onRetry={jest.fn()} />);

    expect(screen.getByRole('heading', { name: 'HTX could not start' })).toBeVisible();
    expect(screen.getAllByText(/only works inside Excel/)).toHaveLength(1);
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });
});

describe('the start of the pane', () => {
  let element: HTMLElement;
  beforeEach(() => {
    element = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    element.remove();
    jest.useRealTimers();
  });
  const start = (ready: Promise<void>, pane = (): ReactElement => <p>Bảng HTX</p>): void =>
    startPane({ element, ready, pane, reload: jest.fn() });
  /** Does something and waits for what follows from it. */
  const settled = (work: () => void): Promise<void> =>
    act(() => {
      work();
      return Promise.resolve();
    });

  it('should draw the pane once Excel is ready', async () => {
    await settled(() => start(Promise.resolve()));

    expect(element).toHaveTextContent('Bảng HTX');
  });

  it('should say what is in the way where Excel cannot be worked with', async () => {
    await settled(() => start(Promise.reject(excelErrors.notInExcel())));

    expect(screen.getByRole('alert')).toHaveTextContent(/chỉ chạy bên trong Excel/);
  });

  it('should leave it to compat.js to say that office.js is missing', async () => {
    await settled(() => start(Promise.reject(excelErrors.officeMissing())));

    expect(element).toBeEmptyDOMElement();
  });

  const Broken = (): never => {
    throw new Error('hỏng khi vẽ');
  };
  it.each<[string, () => ReactElement]>([
    [
      'made',
      () => {
        throw new Error('hỏng khi mở');
      },
    ],
    ['drawn', () => <Broken />],
  ])('should not stay blank where the pane itself cannot be %s', async (_what, pane) => {
    const noise = jest.spyOn(console, 'error').mockImplementation(() => undefined);

    await settled(() => start(Promise.resolve(), pane));

    expect(screen.getByRole('alert')).toBeVisible();
    noise.mockRestore();
  });

  it('should tell whoever has waited long, and still draw the pane when Excel answers after all', async () => {
    jest.useFakeTimers();
    let answer = (): void => undefined;
    start(new Promise((resolve) => (answer = resolve)));
    await settled(() => jest.advanceTimersByTime(19_000));
    expect(element).toBeEmptyDOMElement();

    await settled(() => jest.advanceTimersByTime(2_000));
    expect(screen.getByRole('alert')).toHaveTextContent('Excel chưa trả lời HTX');
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();

    await settled(() => answer());
    expect(element).toHaveTextContent('Bảng HTX');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
