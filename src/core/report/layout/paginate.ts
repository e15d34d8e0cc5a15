import { parseArea } from '../../sheet/address';
import type { PageSetup, RowSpan, SheetLayout } from '../SheetLayout';
import { printedPage } from './printedPage';

/** A row whose height nobody has set, in points: rather too high, for the largest type of a report. */
const UNSET_HEIGHT = 19;

/** What a layout says about its pages. */
export type Paginated = Pick<SheetLayout, 'columnWidths' | 'rowHeights' | 'page' | 'keepTogether'>;

/**
 * The rows before which a page begins, so that rows that belong together
 * stay on one page; none where everything fits on the first. Heights are
 * estimates on the safe side: a page rather ends a line early than late.
 * Rows that do not fit on a page together begin a new one and run on.
 */
export function paginate(layout: Paginated): number[] {
  const { page, keepTogether = [] } = layout;
  const last = parseArea(page.printArea)?.bottom ?? 0;
  const heights = heightsOf(layout, last);
  const heightOf = ({ first, last }: RowSpan): number =>
    heights.slice(first - 1, last).reduce((sum, height) => sum + height, 0);
  const full = printedPage(layout).height;
  const title = titleRowOf(page);
  const rest = title === undefined ? full : full - heightOf({ first: title, last: title });
  const breaks: number[] = [];
  let used = 0;
  for (const block of blocksOf(
    last,
    joined(keepTogether, (span) => heightOf(span) <= rest),
  )) {
    const height = heightOf(block);
    const available = title !== undefined && (breaks.at(-1) ?? 1) > title ? rest : full;
    if (used > 0 && used + height > available) {
      breaks.push(block.first);
      used = 0;
    }
    used += height;
    // What is higher than a page flows on; where it ends on its last page is known.
    if (used > full) used %= rest;
  }
  return breaks;
}

function heightsOf({ rowHeights }: Paginated, last: number): number[] {
  const set = new Map(rowHeights.map(({ row, points }) => [row, points]));
  return Array.from({ length: last }, (_, index) => set.get(index + 1) ?? UNSET_HEIGHT);
}

function titleRowOf({ titleRows }: PageSetup): number | undefined {
  const row = titleRows === undefined ? NaN : Number(/\d+/.exec(titleRows)?.[0]);
  return Number.isNaN(row) ? undefined : row;
}

/** Spans that overlap are one if they fit on a page together; else the one named later gives way. */
function joined(spans: readonly RowSpan[], fits: (span: RowSpan) => boolean): RowSpan[] {
  const result: RowSpan[] = [];
  for (const span of spans) {
    const touching = result.filter(({ first, last }) => first <= span.last && span.first <= last);
    const whole = {
      first: Math.min(span.first, ...touching.map(({ first }) => first)),
      last: Math.max(span.last, ...touching.map(({ last }) => last)),
    };
    if (!fits(whole)) continue;
    for (const one of touching) result.splice(result.indexOf(one), 1);
    result.push(whole);
  }
  return result;
}

/** All rows: those that belong together as one, the others one by one. */
function blocksOf(last: number, spans: readonly RowSpan[]): RowSpan[] {
  const starts = new Map(spans.map((span) => [span.first, span]));
  const blocks: RowSpan[] = [];
  for (let row = 1; row <= last; row = (blocks.at(-1)?.last ?? row) + 1) {
    blocks.push(starts.get(row) ?? { first: row, last: row });
  }
  return blocks;
}
