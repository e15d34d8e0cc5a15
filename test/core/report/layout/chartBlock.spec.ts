import { halfYear } from '../../../../src/core/plan/period';
import { buildSummary } from '../../../../src/core/report/buildSummary';
import { layoutSummary } from '../../../../src/core/report/layout/layoutSummary';
import type { Area } from '../../../../src/core/sheet/address';
import { parseArea } from '../../../../src/core/sheet/address';
import type { SheetLayout } from '../../../../src/core/report/SheetLayout';
import { openSample } from '../../plan/openSample';

const SUMMARY = buildSummary({ registers: openSample(), period: halfYear(2020, 1) });
const LAYOUTS = (['Landscape', 'Portrait'] as const).map((orientation) => layoutSummary(SUMMARY, { orientation }));

const area = (address: string | undefined): Area => {
  const parsed = address === undefined ? undefined : parseArea(address);
  if (!parsed) throw new Error(`no area: ${address}`);
  return parsed;
};
const contentAt = ({ blocks }: SheetLayout, row: number, column: number) =>
  blocks.flatMap(({ top, left, cells }) => cells[row - top]?.[column - left] ?? [])[0] ?? null;

describe('the chart of the report', () => {
  it('should show each line that has a percentage and no other, in the order of the table', () => {
    for (const layout of LAYOUTS) {
      const { top, bottom, left } = area(layout.chart?.categories);
      const labels = Array.from({ length: bottom - top + 1 }, (_, index) => contentAt(layout, top + index, left));

      expect(labels).toEqual(SUMMARY.indicators.filter(({ percent }) => percent !== null).map(({ label }) => label));
      expect(labels).toHaveLength(3);
    }
  });

  it('should take its values from the percent cells of the table', () => {
    for (const layout of LAYOUTS) {
      const values = area(layout.chart?.values);
      for (let row = values.top; row <= values.bottom; row += 1) {
        const content = contentAt(layout, row, values.left);
        const target = /^=F(\d+)$/.exec(content !== null && typeof content === 'object' ? content.formula : '');
        const source = Number(target?.[1]);
        expect(contentAt(layout, source, 2)).toBe(contentAt(layout, row, 2));
        expect(contentAt(layout, source, 6)).toMatchObject({ formula: expect.stringContaining('ISNUMBER') });
      }
    }
  });

  it('should cover empty cells only, within the printed area', () => {
    for (const layout of LAYOUTS) {
      const [anchor, printed] = [area(layout.chart?.anchor), area(layout.page.printArea)];
      expect(anchor.right).toBeLessThanOrEqual(printed.right);
      expect(anchor.bottom).toBeLessThanOrEqual(printed.bottom);
      for (let row = anchor.top; row <= anchor.bottom; row += 1) {
        for (let column = anchor.left; column <= anchor.right; column += 1) {
          expect(contentAt(layout, row, column)).toBeNull();
        }
      }
    }
  });

  it('should be high enough for its bars', () => {
    for (const layout of LAYOUTS) {
      const { top, bottom } = area(layout.chart?.anchor);
      const heights = layout.rowHeights.filter(({ row }) => row >= top && row <= bottom);
      expect(heights).toHaveLength(bottom - top + 1);
      expect(heights.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThanOrEqual(150);
    }
  });

  it('should not be there when nothing has a percentage, nor beside breakdowns', () => {
    const bare = { ...SUMMARY, indicators: SUMMARY.indicators.map((line) => ({ ...line, percent: null })) };
    const template = buildSummary({ registers: openSample(), period: halfYear(2020, 1), template: 'B' });

    expect(layoutSummary(bare).chart).toBeUndefined();
    expect(layoutSummary(template).chart).toBeUndefined();
  });
});
