import { halfYear } from '../../../../src/core/plan/period';
import type { TemplateName } from '../../../../src/core/plan/templates/templateNamed';
import { buildSummary, type SummaryInput } from '../../../../src/core/report/buildSummary';
import { layoutSummary } from '../../../../src/core/report/layout/layoutSummary';
import { printedPage } from '../../../../src/core/report/layout/printedPage';
import type { ReportSettings } from '../../../../src/core/report/ReportSettings';
import type { SheetLayout } from '../../../../src/core/report/SheetLayout';
import { openSample } from '../../plan/openSample';

const REGISTERS = openSample();
const layoutOf = (input: Partial<SummaryInput>, settings: Partial<ReportSettings>): SheetLayout =>
  layoutSummary(buildSummary({ registers: REGISTERS, period: halfYear(2020, 1), ...input }), settings);

/** Points on paper of the smallest type that carries words; the rules under the agency are dashes. */
function smallestPrint(layout: SheetLayout): number {
  const sizes = layout.formats.flatMap(({ fontSize }) => (fontSize !== undefined && fontSize > 8 ? [fontSize] : []));
  return Math.min(...sizes) * printedPage(layout).scale;
}

const COMPARED = { samePeriod: { 'new-cooperatives': 14, 'ktt-cooperatives-total': 40 } };

describe('the report on paper', () => {
  it.each<[TemplateName, Partial<SummaryInput>]>([
    ['C', {}],
    ['C', COMPARED],
    ['A', {}],
    ['A', COMPARED],
  ])('should print upright at nine tenths or more, its notes in type of 9 points: %s, %j', (template, input) => {
    const layout = layoutOf({ template, ...input }, { orientation: 'Portrait' });

    expect(layout.page.orientation).toBe('Portrait');
    expect(printedPage(layout).scale).toBeGreaterThanOrEqual(0.9);
    expect(smallestPrint(layout)).toBeGreaterThanOrEqual(9);
  });

  it.each<[TemplateName, Partial<SummaryInput>]>([
    ['C', {}],
    ['C', COMPARED],
    ['B', {}],
  ])('should print in type of 9 points on its side: %s, %j', (template, input) => {
    expect(smallestPrint(layoutOf({ template, ...input }, { orientation: 'Landscape' }))).toBeGreaterThanOrEqual(9);
  });

  it('should lie on its side for the tables by sector and place, which an upright page is too narrow for', () => {
    expect(layoutOf({ template: 'B' }, { orientation: 'Portrait' }).page.orientation).toBe('Landscape');
  });

  it('should make room for a large figure rather than show "####"', () => {
    const [narrow, wide] = [4, 123_456_789_012].map((figure) =>
      layoutOf({ manual: { surveys: figure } }, { orientation: 'Portrait' }),
    );

    expect(narrow?.columnWidths[4]).toBe(10);
    expect(wide?.columnWidths[4]).toBeGreaterThan(14);
  });

  it('should wrap the heading of a part that is longer than its column, and make its row higher', () => {
    const rowOf = (layout: SheetLayout, name: string): number =>
      layout.blocks.flatMap(({ top, cells }) => cells.flatMap((row, i) => (row[1] === name ? [top + i] : [])))[0] ?? 0;
    const heightOf = (layout: SheetLayout, name: string): number =>
      layout.rowHeights.find(({ row }) => row === rowOf(layout, name))?.points ?? 0;
    const name = 'Khảo sát, tuyên truyền, tư vấn';
    const [narrow, wide] = [
      layoutOf(COMPARED, { orientation: 'Portrait' }),
      layoutOf(COMPARED, { orientation: 'Landscape' }),
    ];

    expect([heightOf(narrow, name), heightOf(wide, name)]).toEqual([33, 21]);
    const isKeptOnOneLine = (layout: SheetLayout): boolean =>
      layout.formats.some(({ address, wrap }) => address === `B${rowOf(layout, name)}` && wrap === false);
    expect([isKeptOnOneLine(narrow), isKeptOnOneLine(wide)]).toEqual([false, true]);
  });
});
