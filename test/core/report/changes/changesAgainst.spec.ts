import { halfYear } from '../../../../src/core/plan/period';
import { buildSummary } from '../../../../src/core/report/buildSummary';
import { changesAgainst, type EarlierTable } from '../../../../src/core/report/changes/changesAgainst';
import { planCell } from '../../../../src/core/report/layout/planCell';
import type { Summary } from '../../../../src/core/report/Summary';
import { openSample } from '../../plan/openSample';

const SUMMARY = buildSummary({ registers: openSample(), period: halfYear(2020, 1) });

/** The sheet as a report of the summary leaves it, one line a row. */
const sheetOf = ({ indicators }: Summary): EarlierTable => ({
  values: indicators.map((line) => ['', line.label, line.unit, planCell(line), line.actual ?? '–', '', '']),
  lines: indicators.map(({ id }, index) => ({ id, row: index + 1 })),
});

const withLine = (id: string, change: Partial<Summary['indicators'][number]>): Summary => ({
  ...SUMMARY,
  indicators: SUMMARY.indicators.map((line) => (line.id === id ? { ...line, ...change } : line)),
});

describe('changesAgainst', () => {
  it('should find nothing in a sheet that says the same', () => {
    expect(changesAgainst(sheetOf(SUMMARY), SUMMARY)).toEqual([]);
  });

  it('should tell figures before and after, as the sheet shows them', () => {
    const earlier = withLine('revolving-fund-amount', { actual: 3500.5 });
    expect(changesAgainst(sheetOf(earlier), SUMMARY)).toEqual([
      {
        id: 'revolving-fund-amount',
        label: 'Giải ngân Quỹ quay vòng phát triển HTX: số tiền',
        before: '3.500,5',
        after: '4.600',
      },
    ]);
    expect(changesAgainst(sheetOf(withLine('works', { actual: null })), SUMMARY)).toMatchObject([
      { before: '–', after: '29' },
    ]);
  });

  it('should tell plans apart from figures', () => {
    const earlier = withLine('new-cooperatives', { plan: '10 - 15' });
    expect(changesAgainst(sheetOf(earlier), SUMMARY)).toMatchObject([
      { label: 'Thành lập mới HTX: kế hoạch năm', before: '10–15', after: '20' },
    ]);
  });

  it('should tell lines that are new and lines that fall away', () => {
    const [first, ...others] = SUMMARY.indicators;
    const shorter = { ...SUMMARY, indicators: others };
    expect(changesAgainst(sheetOf(shorter), SUMMARY)).toEqual([
      { id: first?.id, label: first?.label, before: '', after: '60' },
    ]);
    expect(changesAgainst(sheetOf(SUMMARY), shorter)).toEqual([
      { id: first?.id, label: first?.label, before: '60', after: '' },
    ]);
  });

  it('should not call the noise of adding up a change', () => {
    const earlier = withLine('job-fund-amount', { actual: 240.00000000000003 });
    expect(changesAgainst(sheetOf(earlier), SUMMARY)).toEqual([]);
  });
});
