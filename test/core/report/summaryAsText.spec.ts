import * as fc from 'fast-check';
import { halfYear } from '../../../src/core/plan/period';
import { buildSummary } from '../../../src/core/report/buildSummary';
import { rowRanges } from '../../../src/core/report/rowRanges';
import { summaryAsJson } from '../../../src/core/report/summaryAsJson';
import { summaryAsText } from '../../../src/core/report/summaryAsText';
import { openSample } from '../plan/openSample';

const SUMMARY = buildSummary({ registers: openSample(), period: halfYear(2020, 1) });

describe('summaryAsText', () => {
  it('should show each line with its figures in Vietnamese', () => {
    const lines = summaryAsText(SUMMARY).split('\n');
    const line = (label: string) =>
      lines
        .find((text) => text.includes(label))
        ?.trim()
        .split(/ {2,}/);
    expect(line('Thành lập mới HTX')).toEqual(['3', 'Thành lập mới HTX', 'HTX', '20', '16', '80%']);
    expect(line('4.600 ')).toContain('triệu đồng');
    expect(line('ít nhất 3')?.slice(-3)).toEqual(['ít nhất 3', '–', '–']);
  });

  it('should set the lines of which something is known beside the year before', () => {
    const samePeriod = { 'new-cooperatives': 14, works: 0 };
    const text = summaryAsText(buildSummary({ registers: openSample(), period: halfYear(2020, 1), samePeriod }));

    const compared = text.slice(text.indexOf('So với cùng kỳ năm trước')).split('\n');
    expect(
      compared
        .find((line) => line.includes('Thành lập mới HTX'))
        ?.trim()
        .split(/ {2,}/),
    ).toEqual(['Thành lập mới HTX', '14', '16', 'tăng 14,3% so với cùng kỳ']);
    expect(compared.find((line) => line.includes('công trình'))).toContain('cùng kỳ năm trước không');
    expect(compared.every((line) => line.length <= 100)).toBe(true);
    expect(summaryAsText(SUMMARY)).not.toContain('So với cùng kỳ năm trước');
  });

  it('should keep every line within 100 characters, whatever the texts are', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 60 }), (text, plan) => {
        const oneLine = text.replace(/[\n\r]/g, ' ');
        const summary = {
          ...SUMMARY,
          title: oneLine,
          narrative: text,
          notes: [oneLine],
          indicators: SUMMARY.indicators.map((one) => ({ ...one, label: oneLine, plan: plan.replace(/[\n\r]/g, ' ') })),
        };
        const longest = Math.max(
          ...summaryAsText(summary)
            .split('\n')
            .map((line) => line.length),
        );
        expect(longest).toBeLessThanOrEqual(100);
      }),
      { numRuns: 50 },
    ));
});

describe('summaryAsJson', () => {
  it('should have the promised shape', () => {
    const json = summaryAsJson(SUMMARY);
    expect(json).toMatchObject({
      sheet: 'Sơ kết 6T-2020',
      period: { from: '2020-01-01', to: '2020-06-30', label: '6 tháng đầu năm 2020' },
      narrative: SUMMARY.narrative,
      notes: SUMMARY.notes,
    });
    expect(json.indicators[2]).toMatchObject({
      id: 'new-cooperatives',
      label: 'Thành lập mới HTX',
      unit: 'HTX',
      plan: 20,
      actual: 16,
      percent: 0.8,
      evidence: { sheet: 'DS HTX', rows: Array.from({ length: 16 }, (_, i) => 32 + i) },
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe('rowRanges', () => {
  it.each([
    [[], ''],
    [[7], 'dòng 7'],
    [[32, 33, 34, 40], 'dòng 32–34, 40'],
    [[9, 3, 9, 4], 'dòng 3–4, 9'],
  ])('should write %j as %j', (rows, expected) => {
    expect(rowRanges(rows)).toBe(expected);
  });

  it('should shorten a long list and say how many rows are left', () => {
    expect(rowRanges([1, 3, 5, 7, 8, 9], 2)).toBe('dòng 1, 3 và 4 dòng khác');
  });
});
