import { functionGuide } from '../../src/functions/guide';
import { plain } from './runtime';

type CustomFunction = (...args: unknown[][][]) => unknown[][];

/** What a function gives for single cells, as the runtime passes them; `null` for an argument that was left out. */
export function one(call: unknown, ...args: unknown[]): unknown {
  const matrices = args.map((arg) => (arg === null ? null : [[arg]])) as unknown[][][];
  return plain((call as CustomFunction)(...matrices))[0]?.[0];
}

/** A range of one column. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** An error whose message has a part of the text and is a sentence. */
export const error = (code: string, part = '') => ({ code, message: expect.stringContaining(part) });
export const NA = { code: '#N/A', message: expect.stringMatching(/\.$/) };
export const VALUE = { code: '#VALUE!', message: expect.stringMatching(/\.$/) };

/** How Excel asks for the arguments, optional ones in brackets: generated from the metadata. */
export const signatureOf = (id: string): string | undefined =>
  functionGuide('vi').find((entry) => entry.id === id)?.signature;
