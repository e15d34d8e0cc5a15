import { screen, waitFor } from '@testing-library/react';
import * as fc from 'fast-check';
import { HtxError } from '../../../../src/core/errors';
import type { Register } from '../../../../src/core/register/Register';
import { plansToDate } from '../../../../src/taskpane/panels/plan/years/plansToDate';
import { readYear } from '../../../../src/taskpane/panels/plan/years/readYear';
import { open, openSample, sheetOf } from '../../../core/plan/openSample';
import { FakeChoices } from '../../support/fakeChoices';
import { openPlace } from '../../support/renderPane';
import { openOptions, renderReport, type ReportUnderTest } from '../../support/renderReport';

/** The registers of the sample beside a plan that names no year. */
const registers: readonly Register[] = [
  ...openSample().filter(({ sheet }) => sheet.role !== 'plan'),
  open(
    sheetOf('KH giao', [
      ['CHỈ TIÊU KẾ HOẠCH'],
      [''],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm'],
      [1, 'Thành lập mới hợp tác xã', 'HTX', 20],
      [2, 'Thành lập mới tổ hợp tác', 'THT', 20],
    ]),
  ),
];
const FIELD = 'Sheet “KH giao” là kế hoạch năm';

async function renderPlan(choices = new FakeChoices()): Promise<ReportUnderTest> {
  const pane = await renderReport(choices, {}, { registers });
  await openPlace(pane.user, /Kế hoạch/);
  return pane;
}

describe('the year of a plan', () => {
  it('should be asked for where the plan names none, and the plan be used once it is told', async () => {
    const { user, choices } = await renderPlan();
    const field = await screen.findByLabelText(FIELD);
    expect(field).toHaveAccessibleDescription('Sheet không ghi rõ năm nên chưa được dùng.');
    expect(screen.queryByText(/Đạt 80% kế hoạch/)).not.toBeInTheDocument();

    await user.type(field, '2020{Enter}');

    expect(await screen.findByText(/Đạt 80% kế hoạch/)).toBeVisible();
    expect(choices.kept.planYears).toEqual({ 'KH giao': 2020 });
    expect(screen.getByLabelText(FIELD)).toHaveFocus();
    expect(screen.getByLabelText(FIELD)).toHaveAccessibleDescription('Năm do bạn điền; xóa đi để bỏ.');
  });

  it('should be taken back by emptying the field', async () => {
    const { user, choices } = await renderPlan(new FakeChoices({ planYears: { 'KH giao': 2020, 'KH cũ': 2019 } }));
    expect(await screen.findByText(/Đạt 80% kế hoạch/)).toBeVisible();

    await user.clear(screen.getByLabelText(FIELD));
    await user.tab();

    await waitFor(() => expect(screen.queryByText(/Đạt 80% kế hoạch/)).not.toBeInTheDocument());
    expect(choices.kept.planYears).toEqual({ 'KH cũ': 2019 });
    expect(screen.getByLabelText(FIELD)).toHaveValue('');
  });

  it('should say that the plan is not used for a report of another year', async () => {
    const { user } = await renderPlan();

    await user.type(await screen.findByLabelText(FIELD), '2021{Enter}');

    await waitFor(() =>
      expect(screen.getByLabelText(FIELD)).toHaveAccessibleDescription(/^Năm do bạn điền; báo cáo này là của năm 2020/),
    );
  });

  it('should be refused in a sentence where it can be none, and nothing be kept', async () => {
    const { user, choices } = await renderPlan();
    const field = await screen.findByLabelText(FIELD);

    await user.type(field, '20');
    expect(screen.queryByText(/^Hãy gõ một năm/)).not.toBeInTheDocument();
    await user.tab();

    expect(screen.getByText('Hãy gõ một năm bằng bốn chữ số, từ 1900 đến 2200.')).toBeVisible();
    expect(field).toHaveValue('20');
    expect(choices.kept.planYears).toEqual({});
  });

  it('should say why the workbook does not keep it', async () => {
    const choices = new FakeChoices();
    choices.refusal = new HtxError('state-broken', 'Sổ đang được bảo vệ.', 'Protected.');
    const { user } = await renderPlan(choices);

    await user.type(await screen.findByLabelText(FIELD), '2020{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('Sổ đang được bảo vệ.');
    expect(screen.getByLabelText(FIELD)).toHaveValue('');
  });

  it('should be asked for among the options of the report too, and told in their line', async () => {
    const pane = await renderReport(new FakeChoices(), {}, { registers });
    await openOptions(pane, 'Năm của kế hoạch');
    expect(screen.getByText('(chưa rõ ở 1 sheet)')).toBeVisible();
    await pane.user.type(screen.getByLabelText(FIELD), '2020{Enter}');
    expect(await screen.findByText('(đã điền)')).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: 'Xong, xem báo cáo' }));

    expect(await screen.findByText('Mẫu C · năm của 1 kế hoạch điền tay')).toBeVisible();
    const note = await screen.findByText('Kế hoạch năm 2020 lấy từ sheet “KH giao” (năm do người dùng điền).');
    expect(note).toBeVisible();
  });

  it('should not be asked for where every plan names its own', async () => {
    const { user } = await renderReport();
    await openPlace(user, /Kế hoạch/);
    expect(await screen.findByText(/Đạt 80% kế hoạch/)).toBeVisible();

    expect(screen.queryByText('Năm của kế hoạch')).not.toBeInTheDocument();
  });
});

describe('plansToDate', () => {
  it('should not ask about a plan of several years, nor a table of results', () => {
    const plans = (['used', 'other-year', 'year-missing', 'year-unclear', 'several-years', 'has-results'] as const).map(
      (use) => ({ sheet: use, use, years: [] }),
    );
    expect(plansToDate(plans, { planYears: {} }).map(({ sheet }) => sheet)).toEqual(['year-missing', 'year-unclear']);
    expect(plansToDate(plans, { planYears: { used: 2020 } }).map(({ sheet }) => sheet)).toContain('used');
  });
});

describe('readYear', () => {
  it.each([
    ['2020', { kind: 'year', value: 2020 }],
    [' năm 2020 ', { kind: 'year', value: 2020 }],
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['20', { kind: 'wrong' }],
    ['2020-2025', { kind: 'wrong' }],
    ['1899', { kind: 'wrong' }],
    ['2201', { kind: 'wrong' }],
    ['2.020', { kind: 'wrong' }],
  ])('should read %j as %j', (text, typed) => {
    expect(readYear(text)).toEqual(typed);
  });

  it('should read every year that the workbook keeps, and no other number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 100_000 }), (year) => {
        const isOne = year >= 1900 && year <= 2200;
        expect(readYear(String(year))).toEqual(isOne ? { kind: 'year', value: year } : { kind: 'wrong' });
      }),
    );
  });
});
