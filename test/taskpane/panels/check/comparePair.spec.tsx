import { screen, within } from '@testing-library/react';
import { HtxError } from '../../../../src/core/errors';
import { recogniseSheet } from '../../../../src/core/register/recogniseSheet';
import type { Issue } from '../../../../src/core/rules/Issue';
import type { ExcelPort } from '../../../../src/taskpane/port/ExcelPort';
import { cleanRegister } from '../../../fixtures/registers/cleanRegister';
import { renderPane, runCheck, type PaneUnderTest } from '../../support/renderPane';

const register = cleanRegister(30);
const SHEET = register.name;

const twins: Issue = {
  rule: 'name-confusable',
  severity: 'warning',
  sheet: SHEET,
  cell: 'B5',
  value: 'HTX Đồng Xanh',
  message: '"HTX Đồng Xanh" dễ nhầm với "HTX Đồng Xanh 2".',
  fix: null,
  related: [
    { sheet: SHEET, cell: 'B9' },
    { sheet: SHEET, cell: 'B13' },
  ],
};
const names: Readonly<Record<number, string>> = { 5: 'HTX Đồng Xanh', 9: 'HTX Đồng Xanh 2', 13: 'HTX Dong Xanh' };

/** The register as Excel has it now. */
const readRecords: NonNullable<ExcelPort['readRecords']> = (places) =>
  Promise.resolve(
    places.map(({ row, columns }) =>
      columns.map((column) => (column === 2 ? names[row] : undefined) ?? register.values[row - 1]?.[column - 1] ?? ''),
    ),
  );

async function openIssue(changes: Partial<ExcelPort> = {}): Promise<PaneUnderTest> {
  const sheets = [recogniseSheet(register)];
  const pane = renderPane({ check: () => Promise.resolve({ sheets, issues: [twins] }), readRecords, ...changes });
  await runCheck(pane.user);
  await pane.user.click(await screen.findByRole('button', { name: /dễ nhầm với/ }));
  return pane;
}

const pair = (): Promise<HTMLElement> => screen.findByRole('group', { name: 'So hai dòng cạnh nhau' });

describe('two names that may be one', () => {
  it('should stand side by side with what speaks for it and what differs', async () => {
    await openIssue();

    const compared = await pair();
    expect(await within(compared).findByText(/^Hai tên chỉ khác ở điểm mà luật không coi là khác/)).toBeVisible();
    const table = within(compared).getByRole('table', { name: 'Các chỗ khác nhau' });
    expect(within(table).getByRole('cell', { name: 'HTX Đồng Xanh' })).toBeVisible();
    expect(within(table).getByRole('cell', { name: 'HTX Đồng Xanh 2' })).toBeVisible();
    expect(within(compared).getByText(/^Giống nhau: .*Người đại diện/)).toBeVisible();
  });

  it('should both be gone to', async () => {
    const { user, port } = await openIssue();
    const compared = await pair();

    await user.click(await within(compared).findByRole('button', { name: `${SHEET} · ô B9` }));
    await user.click(within(compared).getByRole('button', { name: `${SHEET} · ô B5` }));

    expect(port.calls.filter(([name]) => name === 'goTo')).toEqual([
      ['goTo', SHEET, 'B5'],
      ['goTo', SHEET, 'B9'],
      ['goTo', SHEET, 'B5'],
    ]);
  });

  it('should be compared with another of several', async () => {
    const { user } = await openIssue();
    const compared = await pair();

    await user.selectOptions(within(compared).getByRole('combobox', { name: 'So với dòng của ô' }), `${SHEET} · ô B13`);

    expect(await within(compared).findByText(/chỉ giống nhau khi bỏ dấu/)).toBeVisible();
    expect(within(compared).getByRole('cell', { name: 'HTX Dong Xanh' })).toBeVisible();
  });

  it('should say why they cannot be read', async () => {
    const gone = new HtxError('not-found', 'Sheet đã bị xóa: hãy kiểm tra lại.', 'The sheet is gone: check again.');
    await openIssue({ readRecords: () => Promise.reject(gone) });

    expect(await within(await pair()).findByRole('alert')).toHaveTextContent('Sheet đã bị xóa');
  });
});
