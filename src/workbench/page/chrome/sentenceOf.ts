import { HtxError } from '../../../core/errors';
import { texts } from '../texts';

/** What to tell the user of an error: its own sentence, or that it was not foreseen with what a report needs. */
export function sentenceOf(error: unknown): string {
  if (error instanceof HtxError) return error.message;
  return `${texts.unexpected} (${error instanceof Error ? `${error.name}: ${error.message}` : String(error)})`;
}
