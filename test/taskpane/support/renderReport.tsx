import { screen } from '@testing-library/react';
import { parsePeriod } from '../../../src/core/plan/period';
import type { SummaryInput } from '../../../src/core/report/buildSummary';
import type { ExcelPort } from '../../../src/taskpane/port/ExcelPort';
import { FakeChoices } from './fakeChoices';
import { openPlace, renderPane, type PaneUnderTest } from './renderPane';
import { samplePreview } from './sampleWorkbook';

export interface ReportUnderTest extends PaneUnderTest {
  readonly choices: FakeChoices;
}

/**
 * The place Báo cáo over the sample; its preview follows what the workbook
 * keeps, as the real one does. `input`: of what it is made instead.
 */
export async function renderReport(
  choices: FakeChoices = new FakeChoices(),
  changes: Partial<ExcelPort> = {},
  input: Partial<SummaryInput> = {},
): Promise<ReportUnderTest> {
  const pane = renderPane({
    reportChoices: choices,
    preview: () => {
      const { period, template, definitions, manual, samePeriod, isConverted, planYears } = choices.kept;
      const changed = template === 'B' ? undefined : definitions[template];
      return Promise.resolve(
        samplePreview(period === null ? undefined : parsePeriod(period), {
          ...{ template, manual, samePeriod, isConverted, planYears, ...input },
          ...(changed && { changes: changed }),
        }),
      );
    },
    ...changes,
  });
  await openPlace(pane.user, /Báo cáo/);
  await screen.findByRole('button', { name: 'Tùy chọn báo cáo' });
  return { ...pane, choices };
}

/** Opens the options and one of their sections. */
export async function openOptions({ user }: Pick<PaneUnderTest, 'user'>, section: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Tùy chọn báo cáo' }));
  await user.click(screen.getByText(section, { selector: 'summary span' }));
}

export const leaveOptions = ({ user }: Pick<PaneUnderTest, 'user'>): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Xong, xem báo cáo' }));
