import { isApiObject } from '../ObjectType';
import { invalidArgument } from '../RichApiError';
import { SheetAreas } from './areas/SheetAreas';
import { SheetRange } from './range/SheetRange';
import type { StyledAreas } from './format/StyledAreas';

/** A whole number that is at least `least`; @throws RichApiError InvalidArgument. */
export function integer(value: unknown, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw invalidArgument();
  return value;
}

/** A whole number, or `fallback` where the argument was left out. */
export function optionalInteger(value: unknown, fallback: number, least = -Infinity): number {
  return value == null ? fallback : integer(value, least);
}

export function finite(value: unknown, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) throw invalidArgument();
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of the words of an enumeration; Office.js sends them as they were typed. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** The range that was passed as an object, or `undefined` for a plain value. */
export function asRange(value: unknown): SheetRange | undefined {
  return isApiObject(value) && value.target instanceof SheetRange ? value.target : undefined;
}

/** The areas of a range or of `RangeAreas` that was passed as an object. */
export function asAreas(value: unknown): StyledAreas | undefined {
  if (!isApiObject(value)) return undefined;
  const { target } = value;
  return target instanceof SheetRange || target instanceof SheetAreas ? target : undefined;
}
