import type { Reading } from '../register/reading';
import type { CellValue } from '../sheet/values';
import { normaliseText } from '../vietnamese/normaliseText';
import { parseNumber, type Quantity } from '../vietnamese/parseNumber';

/** What a plan asks for: a figure, a range, or a bound. */
export interface Target {
  /** As the plan states it: "ít nhất 3". */
  readonly text: string;
  /** `null` for a target that only limits: "tối đa 5". Equal to `maximum` for a plain figure. */
  readonly minimum: number | null;
  /** `null` for a target without an upper end: "ít nhất 3". */
  readonly maximum: number | null;
  /** The bound itself does not do: "trên 50%", "dưới 5". */
  readonly strict: boolean;
  /** The plan speaks of a share; both bounds are ratios then: 0.5 for 50%. */
  readonly percent: boolean;
  /** What the cell says behind the figure ("HTX", "tỷ đồng"); empty if nothing or "%". */
  readonly unit: string;
}

export interface TargetOptions {
  /** Only whole numbers make sense ("1.234 HTX" is 1234 and nothing else). */
  readonly whole?: boolean;
}

/**
 * Reads the target in a cell of a plan: 20, "20", "10 - 15", "từ 10 đến 15",
 * "ít nhất 3", "≥ 3", "3 trở lên", "trên 50%", "6 - 8%", "tối đa 5". A figure
 * that can be read in two ways gives two targets; a range that runs backwards
 * and a text without a figure are unreadable.
 */
export function parseTarget(cell: CellValue, options: TargetOptions = {}): Reading<Target> {
  if (typeof cell === 'boolean') return { kind: 'unreadable', text: String(cell) };
  if (typeof cell === 'number') return { kind: 'sure', value: exactly(cell, { text: String(cell), unit: '' }) };
  const text = normaliseText(cell);
  if (/^[-–—]?$/.test(text)) return { kind: 'empty' };
  const { kind, from, to } = partsOf(text);
  const bounds = [from, ...(to === undefined ? [] : [to])].map((part) => parseNumber(part, options));
  const candidates = combine(bounds).flatMap((quantities) => build(text, kind, quantities) ?? []);
  const [first, second, ...others] = candidates;
  if (!first) return { kind: 'unreadable', text };
  return second ? { kind: 'ambiguous', candidates: [first, second, ...others] } : { kind: 'sure', value: first };
}

type Kind = 'exactly' | 'range' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';

const BOUNDS: readonly (readonly [Kind, RegExp])[] = [
  ['atLeast', /^(?:đạt )?(?:ít nhất|tối thiểu|không dưới|không ít hơn|≥|>=)\s*(?<figure>.+)$/],
  ['atLeast', /^(?:từ )?(?<figure>.+) trở lên$/],
  ['moreThan', /^(?:đạt )?(?:trên|hơn|lớn hơn|nhiều hơn|>)\s*(?<figure>.+)$/],
  ['atMost', /^(?:tối đa|nhiều nhất|không quá|không vượt quá|không quá|≤|<=)\s*(?<figure>.+)$/],
  ['atMost', /^(?:từ )?(?<figure>.+) trở xuống$/],
  ['lessThan', /^(?:dưới|ít hơn|nhỏ hơn|<)\s*(?<figure>.+)$/],
];

const RANGE = /^(?:từ )?(?<from>\d[^-–—÷]*?)(?:\s*[-–—÷]\s*| đến | tới )(?<to>\d.*)$/;

function partsOf(text: string): { readonly kind: Kind; readonly from: string; readonly to?: string } {
  const lower = text.toLowerCase();
  // The unit keeps its capitals: lower case has the same length, so places in one are places in the other.
  const original = (part: string): string => {
    const at = lower.lastIndexOf(part);
    return lower.length === text.length ? text.slice(at, at + part.length) : part;
  };
  for (const [kind, pattern] of BOUNDS) {
    const figure = pattern.exec(lower)?.groups?.['figure'];
    if (figure !== undefined) return { kind, from: original(figure) };
  }
  const range = RANGE.exec(lower)?.groups;
  const [from, to] = [range?.['from'], range?.['to']];
  if (from !== undefined && to !== undefined) return { kind: 'range', from, to: original(to) };
  return { kind: 'exactly', from: text };
}

/** Each way to read the one or two figures of a target, taken together. */
function combine(readings: readonly Reading<Quantity>[]): Quantity[][] {
  return readings.reduce<Quantity[][]>(
    (ways, reading) => {
      const values = reading.kind === 'sure' ? [reading.value] : reading.kind === 'ambiguous' ? reading.candidates : [];
      return ways.flatMap((way) => values.map((value) => [...way, value]));
    },
    [[]],
  );
}

function build(text: string, kind: Kind, [first, last = first]: readonly Quantity[]): Target | undefined {
  if (!first || !last) return undefined;
  const unit = last.unit ?? first.unit ?? '';
  // "6 - 8%" names its unit once; "6 tỷ - 8 triệu" would need two.
  if (first.unit !== undefined && first.unit !== unit) return undefined;
  const percent = unit === '%';
  const [low, high] = [first, last].map(({ value }) => (percent ? Number(`${value}e-2`) : value));
  if (low === undefined || high === undefined || low > high || low < 0) return undefined;
  const named = { text, percent, unit: percent ? '' : unit };
  if (kind === 'range' || kind === 'exactly') return { ...exactly(low, named), maximum: high };
  const strict = kind === 'moreThan' || kind === 'lessThan';
  const isMinimum = kind === 'atLeast' || kind === 'moreThan';
  return { ...named, strict, minimum: isMinimum ? low : null, maximum: isMinimum ? null : low };
}

function exactly(value: number, named: { text: string; unit: string; percent?: boolean }): Target {
  return { percent: false, ...named, minimum: value, maximum: value, strict: false };
}
