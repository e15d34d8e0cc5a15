import { HtxError } from '../../../core/errors';
import type { PageTexts } from '../texts/PageTexts';

/** What to tell the user of an error: its own sentence, or that it was not foreseen with what a report needs. */
export function sentenceOf(error: unknown, texts: Pick<PageTexts, 'sentence' | 'unexpected'>): string {
  if (error instanceof HtxError) return texts.sentence(error);
  return `${texts.unexpected} (${error instanceof Error ? `${error.name}: ${error.message}` : String(error)})`;
}
