import fc from 'fast-check';
import { screen, within } from '@testing-library/react';
import { placeKey } from '../../../../src/core/names/placeKey';
import type { Issue } from '../../../../src/core/rules/Issue';
import { filterChoices } from '../../../../src/taskpane/panels/check/filterChoices';
import { filterIssues, NO_FILTER } from '../../../../src/taskpane/panels/check/filterIssues';
import { renderPane, runCheck } from '../../support/renderPane';
import { sampleIssues } from '../../support/sampleIssues';

const [first, second, third, ...others] = sampleIssues;
const placed: readonly Issue[] = [
  { ...first!, commune: 'Xã Gia Viễn' },
  { ...second!, commune: 'gia viễn' },
  { ...third!, commune: 'Xã Ân Hòa' },
  ...others,
];

describe('filterChoices', () => {
  it('should take spellings of one commune together, by the alphabet', () => {
    expect(filterChoices(placed).communes.map(({ label, count }) => [label, count])).toEqual([
      ['Xã Ân Hòa', 1],
      ['Xã Gia Viễn', 2],
    ]);
  });

  it('should promise exactly what the filter then shows', () =>
    fc.assert(
      fc.property(fc.subarray([...placed]), (issues) => {
        const { rules, sheets, communes } = filterChoices(issues);
        for (const { value, count } of rules) {
          expect(filterIssues(issues, { ...NO_FILTER, rule: value })).toHaveLength(count);
        }
        for (const { value, count } of sheets) {
          expect(filterIssues(issues, { ...NO_FILTER, sheet: value })).toHaveLength(count);
        }
        for (const { value, count } of communes) {
          const shown = filterIssues(issues, { ...NO_FILTER, commune: value });
          expect(shown).toHaveLength(count);
          expect(new Set(shown.map(({ commune }) => placeKey(commune ?? '')))).toEqual(new Set([value]));
        }
      }),
    ));
});

describe('the filters of the list', () => {
  it('should narrow it to a commune and to a rule, and say how many there are', async () => {
    const { user } = renderPane({ check: () => Promise.resolve({ sheets: [], issues: placed }) });
    await runCheck(user);
    const communes = await screen.findByRole('combobox', { name: 'Xã, phường' });
    expect(
      within(communes)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Mọi xã, phường', 'Xã Ân Hòa (1)', 'Xã Gia Viễn (2)']);

    await user.selectOptions(communes, 'Xã Gia Viễn (2)');
    expect(await screen.findByText('Đang xem 2 trong 5 vấn đề')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại vấn đề' }), 'Mã số thuế trùng (1)');
    expect(await screen.findByText('Đang xem 1 trong 5 vấn đề')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(screen.queryByText(/^Đang xem/)).not.toBeInTheDocument();
  });

  it('should not offer communes where the registers name none', async () => {
    const { user } = renderPane();
    await runCheck(user);
    await screen.findByRole('combobox', { name: 'Loại vấn đề' });

    expect(screen.queryByRole('combobox', { name: 'Xã, phường' })).not.toBeInTheDocument();
  });
});

describe('a cell with several issues', () => {
  it('should tell of the others when one is open', async () => {
    const also: Issue = { ...sampleIssues[3]!, rule: 'unicode-decomposed', message: 'Chữ bị tách dấu.' };
    const { user } = renderPane({ check: () => Promise.resolve({ sheets: [], issues: [...sampleIssues, also] }) });
    await runCheck(user);

    await user.click(await screen.findByRole('button', { name: /Chữ bị tách dấu/ }));

    expect(screen.getByText('Ô này còn: Thừa dấu cách hoặc ký tự ẩn.')).toBeVisible();
  });
});
