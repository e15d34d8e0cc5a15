import { HtxError } from '../../core/errors';
import type { Language } from '../../locales/Texts';
import { textsOf } from '../../locales/textsOf';

export interface ErrorDescription {
  /** What happened and what to do, in one sentence. */
  readonly sentence: string;
  /** For whoever supports the user. */
  readonly detail: string;
}

/** An error as the user meets it. Of an error that nobody foresaw only the detail tells what it was. */
export function describeError(error: unknown, language: Language): ErrorDescription {
  const { unexpected } = textsOf(language).shell.error;
  const sentence = error instanceof HtxError ? (language === 'vi' ? error.message : error.english) : unexpected;
  return { sentence, detail: detailOf(error) };
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? ` [${String(error.code)}]` : '';
  const title = `${error.name}: ${error.message}`;
  const lines = [`${error.name}${code}: ${error.message}`];
  if (error instanceof HtxError && Object.keys(error.details).length > 0) lines.push(asJson(error.details));
  if (error.cause !== undefined) lines.push(`← ${detailOf(error.cause)}`);
  else if (!(error instanceof HtxError) && error.stack) lines.push(withoutTitle(error.stack, title));
  return lines.join('\n');
}

/** A stack begins with the title in some engines: it was said already. */
function withoutTitle(stack: string, title: string): string {
  return stack.startsWith(title) ? stack.slice(title.length).trimStart() : stack;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
