import { columnName } from '../../sheet/address';
import { foldTones } from '../../vietnamese/foldTones';
import { normaliseText } from '../../vietnamese/normaliseText';
import type { Field, SheetFamily } from '../fields';
import { readText } from '../readText';
import type { FlagColumn, RecognisedColumn } from '../Register';
import { isSector, ratingIn, statusIn } from '../vocabulary';
import type { Grid } from './Grid';
import type { HeaderBlock } from './HeaderBlock';
import { isRoman, isTotalLabel } from './rowLabels';

/** What ticks a cell: "x", a tick, 1. */
const TICK = /^(?:x|v|✓|✔|√|1|có|true)$/i;

/** Lists whose members can head columns of their own, and what names each member for certain: a lone "T" does not. */
const LISTS: readonly (readonly [Field, RecognisedColumn['type'], string, string, (text: string) => boolean])[] = [
  ['rating', 'rating', 'Xếp loại', 'Rating', (text) => text.length > 1 && ratingIn(text) !== undefined],
  ['status', 'status', 'Tình trạng hoạt động', 'Status', (text) => text.length > 2 && statusIn(text) !== undefined],
  ['sector', 'sector', 'Lĩnh vực hoạt động', 'Sector', (text) => text.length > 1 && isSector(text)],
];

/**
 * Columns that are one field together: neighbours headed "Tốt", "Khá", "TB",
 * "Yếu" with a tick in one of them. Each such field as one column, at the
 * place of its first.
 */
export function flagColumns(
  grid: Grid,
  block: HeaderBlock,
  family: SheetFamily,
  sample: readonly number[],
): RecognisedColumn[] {
  if (family !== 'register') return [];
  const rows = sample.filter((row) => !isHeadline(grid, row, block));
  return LISTS.flatMap(([field, type, label, english, isMember]) => {
    const flags = longestRun(
      [...block.paths].flatMap(([column, path]): FlagColumn[] => {
        const text = normaliseText(path.at(-1) ?? '').replace(/\s*:$/, '');
        return isMember(text) && holdsTicks(grid, column, rows) ? [{ column, text }] : [];
      }),
    );
    const [first] = flags;
    const isTicked = flags.some(({ column }) => rows.some((row) => !grid.isEmpty(row, column)));
    if (!first || flags.length < 2 || !isTicked) return [];
    const names = flags.map(({ text }) => text).join(' | ');
    const where = `${columnName(first.column)}–${columnName(flags.at(-1)?.column ?? first.column)}`;
    return [
      {
        field,
        type,
        column: first.column,
        header: names,
        unit: undefined,
        confidence: 0.95,
        band: 'sure',
        reason: {
          vi: `cột ${where}: dấu “x” dưới ${names} → ${label}`,
          en: `columns ${where}: ticks under ${names} → ${english}`,
        },
        flags,
      } satisfies RecognisedColumn,
    ];
  });
}

/** What the ticks of a row say: the text of the ticked column, of all of them where there are several, or nothing. */
export function tickedText(grid: Grid, row: number, flags: readonly FlagColumn[]): string {
  return flags
    .filter(({ column }) => isTick(grid, row, column))
    .map(({ text }) => text)
    .join(', ');
}

/** Totals and sections have counts under the ticks, and a header that is repeated on each page its texts. */
function isHeadline(grid: Grid, row: number, { paths }: HeaderBlock): boolean {
  const texts = [...paths].flatMap(([column, path]) =>
    grid.isWords(row, column) ? [{ text: foldTones(readText(grid.value(row, column))), path }] : [],
  );
  const label = texts[0]?.text ?? '';
  if (isTotalLabel(label) || isRoman(label)) return true;
  return texts.length > 2 && texts.every(({ text, path }) => path.some((header) => foldTones(header) === text));
}

function holdsTicks(grid: Grid, column: number, rows: readonly number[]): boolean {
  return rows.every((row) => grid.isEmpty(row, column) || isTick(grid, row, column));
}

function isTick(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value === true || TICK.test(readText(value));
}

/** The longest run of neighbouring columns with different texts. */
function longestRun(columns: readonly FlagColumn[]): FlagColumn[] {
  let best: FlagColumn[] = [];
  let run: FlagColumn[] = [];
  for (const flag of columns) {
    const last = run.at(-1);
    const isNext =
      last?.column === flag.column - 1 && !run.some(({ text }) => foldTones(text) === foldTones(flag.text));
    run = isNext ? [...run, flag] : [flag];
    if (run.length > best.length) best = run;
  }
  return best;
}
