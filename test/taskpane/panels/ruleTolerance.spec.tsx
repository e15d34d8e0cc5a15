import fc from 'fast-check';
import { screen, within } from '@testing-library/react';
import type { Tolerance } from '../../../src/core/rules/engine/Rule';
import { formatNumber } from '../../../src/core/vietnamese/formatNumber';
import { readTolerance } from '../../../src/taskpane/panels/more/readTolerance';
import type { SettingsPort, WorkbookSettings } from '../../../src/taskpane/port/ExcelPort';
import { renderPane, type PaneUnderTest } from '../support/renderPane';

const POINTS: Tolerance = { unit: { vi: 'điểm %', en: 'points' }, usual: 0, most: 10, whole: false };
const PEOPLE: Tolerance = { unit: { vi: 'số người', en: 'people' }, usual: 0, most: 1000, whole: true };

describe('readTolerance', () => {
  it('should read numbers as Vietnamese offices type them', () => {
    expect(readTolerance('0,5', POINTS)).toBe(0.5);
    expect(readTolerance(' 2 ', POINTS)).toBe(2);
    expect(readTolerance('1.000', PEOPLE)).toBe(1000);
  });

  it('should leave the rule as it is for nothing, and for what it has anyway', () => {
    expect(readTolerance('  ', POINTS)).toBeUndefined();
    expect(readTolerance('0', POINTS)).toBeUndefined();
  });

  it.each(['-1', '11', 'ít', '2 người', '1.234', '5%'])('should not use "%s"', (text) => {
    expect(readTolerance(text, POINTS)).toBe('unusable');
  });

  it('should not use a fraction of a person', () => {
    expect(readTolerance('0,5', PEOPLE)).toBe('unusable');
  });

  it('should read what it prints', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (value) => {
        expect(readTolerance(formatNumber(value), PEOPLE)).toBe(value);
        expect(readTolerance(formatNumber(value / 100), POINTS)).toBe(value / 100);
      }),
    ));
});

function settingsPort(kept: WorkbookSettings = { report: {}, rules: {} }) {
  return {
    read: jest.fn<ReturnType<SettingsPort['read']>, []>(() => Promise.resolve(kept)),
    saveReport: jest.fn<Promise<void>, Parameters<SettingsPort['saveReport']>>(() => Promise.resolve()),
    saveRules: jest.fn<Promise<void>, Parameters<SettingsPort['saveRules']>>(() => Promise.resolve()),
  };
}

async function openRules(settings: SettingsPort): Promise<PaneUnderTest> {
  const pane = renderPane({ settings });
  await pane.user.click(await screen.findByRole('button', { name: 'Hướng dẫn và cài đặt' }));
  await pane.user.click(screen.getByRole('button', { name: 'Cài đặt' }));
  await pane.user.click(await screen.findByText('Quy tắc kiểm tra'));
  await screen.findByRole('group', { name: 'Tỷ lệ không khớp với số liệu' });
  return pane;
}

const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Sai số cho phép (điểm %)' });

describe('the tolerances in the settings', () => {
  it('should be asked for only where a rule has one', async () => {
    await openRules(settingsPort());

    const names = screen.getAllByRole('textbox', { name: /^Sai số cho phép/ }).map((box) => {
      const group = box.closest('[role="group"]');
      return group?.getAttribute('aria-label');
    });
    expect(names).toEqual(['Các phần không cộng thành tổng', 'Dòng cộng không khớp', 'Tỷ lệ không khớp với số liệu']);
  });

  it('should be kept by Enter and when the field is left, and taken away when it is emptied', async () => {
    const port = settingsPort();
    const { user } = await openRules(port);

    await user.type(field(), '0,5{Enter}');
    await user.clear(field());
    await user.type(field(), '1');
    await user.tab();
    await user.clear(field());
    await user.tab();

    expect(port.saveRules.mock.calls).toEqual([
      [{ 'figure-inconsistent': { tolerance: 0.5 } }],
      [{ 'figure-inconsistent': { tolerance: 1 } }],
      [{}],
    ]);
  });

  it('should say what is wrong with a number that cannot be used, and keep nothing', async () => {
    const port = settingsPort();
    const { user } = await openRules(port);

    await user.type(field(), 'ít thôi{Enter}');

    expect(field()).toHaveValue('ít thôi');
    expect(field()).toBeInvalid();
    expect(screen.getByText('Hãy gõ một số từ 0 đến 10, ví dụ 0,5.')).toBeVisible();
    expect(port.saveRules).not.toHaveBeenCalled();
  });

  it('should take back by Esc what was typed, without closing the settings', async () => {
    const port = settingsPort({ report: {}, rules: { 'figure-inconsistent': { tolerance: 0.5 } } });
    const { user } = await openRules(port);
    expect(field()).toHaveValue('0,5');

    await user.type(field(), 'x{Enter}');
    await user.keyboard('{Escape}');

    expect(field()).toHaveValue('0,5');
    expect(field()).toBeValid();
    expect(port.saveRules).not.toHaveBeenCalled();
  });

  it('should stay with its rule when the rule is made graver, and be hidden when it is off', async () => {
    const port = settingsPort({ report: {}, rules: { 'figure-inconsistent': { tolerance: 0.5 } } });
    const { user } = await openRules(port);
    const group = screen.getByRole('group', { name: 'Tỷ lệ không khớp với số liệu' });
    const select = within(group).getByRole('combobox');

    await user.selectOptions(select, 'Lỗi');
    await user.selectOptions(select, 'Tắt');

    expect(port.saveRules.mock.calls).toEqual([
      [{ 'figure-inconsistent': { tolerance: 0.5, severity: 'error' } }],
      [{ 'figure-inconsistent': { tolerance: 0.5, off: true } }],
    ]);
    expect(within(group).queryByRole('textbox')).not.toBeInTheDocument();
  });
});
