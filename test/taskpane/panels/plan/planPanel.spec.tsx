import { screen, within } from '@testing-library/react';
import { halfYear } from '../../../../src/core/plan/period';
import { en } from '../../../../src/locales/en';
import { vi } from '../../../../src/locales/vi';
import { openPlace, renderPane } from '../../support/renderPane';
import { samplePreview } from '../../support/sampleWorkbook';

const card = async (label: string): Promise<HTMLElement> => (await screen.findByText(label)).closest('li')!;

describe('the place Kế hoạch', () => {
  it('should say how the plan as a whole stands, and what is still to do', async () => {
    const { user } = renderPane();
    await openPlace(user, /Kế hoạch/);

    expect(await screen.findByText(/^So với kế hoạch năm: đạt 1\/4 chỉ tiêu; 2 chỉ tiêu đúng tiến độ/)).toBeVisible();
    expect(
      screen.getByText('Còn phải làm để đủ kế hoạch năm: Thành lập mới HTX: 4 HTX; Thành lập mới tổ hợp tác: 10 THT.'),
    ).toBeVisible();
  });

  it('should judge each line by its target, in words', async () => {
    const { user } = renderPane();
    await openPlace(user, /Kế hoạch/);

    expect(within(await card('Thành lập mới HTX')).getByText('Đúng tiến độ')).toBeVisible();
    expect(within(await card('Thành lập mới HTX')).getByText(/Đạt 80% kế hoạch · Còn 4 HTX/)).toBeVisible();
    expect(within(await card('Hỗ trợ xây dựng công trình cơ sở hạ tầng')).getByText('Đạt')).toBeVisible();
    expect(within(await card('Khảo sát đơn vị')).queryByText(/tiến độ|Chậm|Đạt/)).not.toBeInTheDocument();
  });

  it('should say why a line is not compared with last year', async () => {
    const preview = samplePreview(halfYear(2020, 1), { samePeriod: { surveys: 0, 'new-groups': 20 } });
    const { user } = renderPane({ preview: () => Promise.resolve(preview) });
    await openPlace(user, /Kế hoạch/);

    expect(
      within(await card('Khảo sát đơn vị')).getByText(
        'Cùng kỳ năm trước: 0 lượt · Không so với cùng kỳ: cùng kỳ năm trước không phát sinh',
      ),
    ).toBeVisible();
    expect(
      within(await card('Thành lập mới tổ hợp tác')).getByText(
        'Cùng kỳ năm trước: 20 THT · giảm 50% so với cùng kỳ · bằng 50% so với cùng kỳ',
      ),
    ).toBeVisible();
    expect(within(await card('Thành lập mới HTX')).getByText(/không có số liệu cùng kỳ$/)).toBeVisible();
  });

  it('should sum up in English what it sums up in Vietnamese', () => {
    const { indicators } = samplePreview().summary;

    expect(vi.plan.sumUp(indicators)).toBe(
      'So với kế hoạch năm: đạt 1/4 chỉ tiêu; 2 chỉ tiêu đúng tiến độ; 1 chỉ tiêu chưa có số liệu.',
    );
    expect(en.plan.sumUp(indicators)).toBe(
      'Against the plan of the year: 1 of 4 targets reached; 2 on track; 1 without a figure.',
    );
    expect([vi.plan.sumUp([]), en.plan.sumUp([])]).toEqual([undefined, undefined]);
  });
});
