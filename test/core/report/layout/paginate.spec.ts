import * as fc from 'fast-check';
import { paginate, type Paginated } from '../../../../src/core/report/layout/paginate';
import { printedPage } from '../../../../src/core/report/layout/printedPage';

const MARGINS = { top: 2, bottom: 2, left: 3, right: 1.5 };

/** Rows of the given heights; a page on its side holds 462 points of them. */
function layoutOf(heights: readonly number[], more: Partial<Paginated> & { titleRows?: string } = {}): Paginated {
  const { titleRows, ...rest } = more;
  return {
    columnWidths: [50, 50],
    rowHeights: heights.map((points, index) => ({ row: index + 1, points })),
    page: {
      orientation: 'Landscape',
      margins: MARGINS,
      printArea: `A1:B${heights.length}`,
      ...(titleRows !== undefined && { titleRows }),
    },
    ...rest,
  };
}

const rows = (count: number, points: number): number[] => Array.from({ length: count }, () => points);

describe('paginate', () => {
  it('should begin no page where everything fits on the first', () => {
    expect(paginate(layoutOf(rows(4, 100)))).toEqual([]);
  });

  it('should begin a page before the row that does not fit any more', () => {
    expect(paginate(layoutOf(rows(10, 100)))).toEqual([5, 9]);
  });

  it('should not part rows that belong together', () => {
    expect(paginate(layoutOf(rows(6, 100), { keepTogether: [{ first: 3, last: 5 }] }))).toEqual([3]);
  });

  it('should take overlapping rows as one, and give up the later where they fit on no page', () => {
    const keep = (last: number) => [
      { first: 3, last: 5 },
      { first: 2, last: 3 },
      { first: 5, last },
    ];
    expect(paginate(layoutOf(rows(6, 100), { keepTogether: keep(5) }))).toEqual([2, 6]);
    expect(paginate(layoutOf(rows(7, 100), { keepTogether: keep(7) }))).toEqual([2, 6]);
  });

  it('should leave room for the head of the table on the pages after it', () => {
    expect(paginate(layoutOf(rows(13, 100), { titleRows: '$1:$1' }))).toEqual([5, 8, 11]);
  });

  it('should count on high rows where no height is set', () => {
    const layout = { ...layoutOf([]), page: { ...layoutOf([]).page, printArea: 'A1:B60' } };
    expect(paginate(layout)).toEqual([25, 49]);
  });

  it('should part nothing that fits on a page, nor begin a page without rows, whatever the heights', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 4 })).map(([first, more]) => ({
        first,
        last: first + more,
      })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 45, maxLength: 60 }),
        spans,
        (heights, all) => {
          // Arrange: spans that do not touch, each at most 450 points high
          const keepTogether = all.filter(
            (span, index) =>
              !all.some((other, at) => at < index && other.first <= span.last && span.first <= other.last),
          );
          const layout = layoutOf(heights, { keepTogether });
          // Act
          const breaks = paginate(layout);
          // Assert
          const { height } = printedPage(layout);
          const starts = [1, ...breaks, heights.length + 1];
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
          for (const [index, start] of starts.slice(0, -1).entries()) {
            const sum = heights.slice(start - 1, (starts[index + 1] ?? 0) - 1).reduce((total, one) => total + one, 0);
            expect(sum).toBeLessThanOrEqual(height);
          }
          for (const { first, last } of keepTogether) {
            expect(breaks.filter((row) => row > first && row <= last)).toEqual([]);
          }
        },
      ),
    );
  });
});

describe('printedPage', () => {
  it('should shrink wide columns to the page in whole percent, and never enlarge', () => {
    const page = { orientation: 'Portrait', margins: MARGINS, printArea: 'A1:A1' } as const;
    expect(printedPage({ columnWidths: [107], page }).scale).toBe(0.82);
    expect(printedPage({ columnWidths: [20], page }).scale).toBe(1);
    expect(printedPage({ columnWidths: [20], page }).height).toBeCloseTo(((29.7 - 4) / 2.54) * 72 * 0.96, 6);
  });
});
