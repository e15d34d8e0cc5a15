import type { CellValue } from '../../sheet/values';
import { fold } from '../../vietnamese/fold';
import { parseDate } from '../../vietnamese/parseDate';
import { parseNumber } from '../../vietnamese/parseNumber';
import { readText } from '../readText';
import { hasValidCheckDigit } from '../taxCode';
import { entityTypeIn, entityTypeOfName, isSector, ratingIn, statusIn } from '../vocabulary';

/** What the cells of a column look like: how many of the filled ones are what, as shares from 0 to 1. */
export type ColumnProfile = Readonly<Record<Shape, number>> & {
  /** How many cells were looked at that hold something. */
  readonly filled: number;
  /** 1, 2, 3..., also when it starts again. */
  readonly counting: number;
};

const SHAPES = {
  number: (cell, text) => typeof cell === 'number' || isNumberText(text),
  whole: (cell, text) =>
    typeof cell === 'number' ? Number.isInteger(cell) && cell >= 0 : /^\d[\d.]*(?:\s*\p{L}+)?$/u.test(text),
  /** A number that is a day between 1955 and 2050. */
  serial: (cell) => isRecentDay(cell) && Number.isInteger(cell),
  /** The same with or without a time of day, as forms and exports have it; amounts may look so too. */
  moment: (cell) => isRecentDay(cell),
  year: (_cell, text) => /^(?:19[3-9]\d|20[0-4]\d)$/.test(text),
  dateText: (cell, text) => typeof cell === 'string' && !/^\d*$/.test(text) && parseDate(text).kind !== 'unreadable',
  words: (_cell, text) => /\p{L}{2}/u.test(text) && !isNumberText(text),
  taxCode: (_cell, text) => hasValidCheckDigit(text.replace(/[\s.]/g, '')),
  longDigits: (_cell, text) => /^\d{9,14}(?:-\d{3})?$/.test(text.replace(/[\s.]/g, '')),
  phone: (_cell, text) =>
    /^(?:0|\+?84)?[235789]\d{8,9}$/.test((text.split(/[/;,]|\s-\s/)[0] ?? '').replace(/[\s.()-]/g, '')),
  personalId: (_cell, text) => /^(?:0\d{11}|\d{9})$/.test(text.replace(/[\s.]/g, '')),
  email: (_cell, text) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text),
  flag: (_cell, text) => /^(?:x|v|✓|✔|√|1|có|không|đã|chưa)$/i.test(text),
  unitName: (_cell, text) => entityTypeOfName(text) !== undefined && entityTypeIn(text) === undefined,
  entityType: (_cell, text) => entityTypeIn(text) !== undefined,
  status: (_cell, text) => statusIn(text) !== undefined,
  rating: (_cell, text) => ratingIn(text) !== undefined,
  sector: (_cell, text) => isSector(text),
  person: (_cell, text) =>
    /^(?:(?:ông|bà|anh|chị)\s+)?\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4}$/u.test(text) &&
    entityTypeOfName(text) === undefined,
  target: (cell, text) =>
    typeof cell === 'number' ||
    isNumberText(text) ||
    /\d\s*[-–]\s*\d/.test(text) ||
    /^(?:ít nhất|tối thiểu|trên|từ|dưới|[≥≤><])/i.test(text),
} as const satisfies Record<string, (cell: CellValue, text: string) => boolean>;

export type Shape = keyof typeof SHAPES;

/** Looks at some cells of a column, in the order in which they stand. Empty cells are passed over. */
export function profileColumn(cells: readonly CellValue[]): ColumnProfile {
  const counts = Object.fromEntries(Object.keys(SHAPES).map((shape) => [shape, 0])) as Record<Shape, number>;
  let filled = 0;
  let steps = 0;
  let before: number | undefined;
  for (const cell of cells) {
    const text = readText(cell);
    if (text === '') continue;
    filled += 1;
    for (const shape of shapesOf(cell, text)) counts[shape] += 1;
    const number = /^\d{1,6}$/.test(text) ? Number(text) : undefined;
    if (number !== undefined && (number === 1 || (before !== undefined && number > before))) steps += 1;
    before = number ?? before;
  }
  const shares = Object.fromEntries(
    Object.entries(counts).map(([shape, count]) => [shape, filled === 0 ? 0 : count / filled]),
  ) as Record<Shape, number>;
  return { ...shares, filled, counting: filled === 0 ? 0 : steps / filled };
}

const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];
const known = new Map<CellValue, readonly Shape[]>();
const CACHE_SIZE = 20_000;

/** Remembered: most cells of a list repeat, and each is looked at once for every kind of sheet that it may be. */
function shapesOf(cell: CellValue, text: string): readonly Shape[] {
  let shapes = known.get(cell);
  if (!shapes) {
    shapes = SHAPE_NAMES.filter((shape) => SHAPES[shape](cell, text));
    if (known.size >= CACHE_SIZE) known.clear();
    known.set(cell, shapes);
  }
  return shapes;
}

function isRecentDay(cell: CellValue): cell is number {
  return typeof cell === 'number' && cell >= 20_000 && cell < 55_000;
}

function isNumberText(text: string): boolean {
  if (!/\d/.test(text) || fold(text).split(' ').length > 6) return false;
  return parseNumber(text).kind !== 'unreadable';
}
