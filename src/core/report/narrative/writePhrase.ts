import type { Phrase } from './Phrase';

/** The text for a name in braces, `undefined` where the data do not show it. */
export type Figures = (name: string) => string | undefined;

/** A phrase with its figures filled in, `undefined` when the figures that it needs are not known. */
export function writePhrase(phrase: Phrase, figures: Figures): string | undefined {
  if (typeof phrase === 'string') return fill(phrase, figures);
  if ('firstOf' in phrase) {
    for (const alternative of phrase.firstOf) {
      const text = writePhrase(alternative, figures);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  const lead = fill(phrase.lead, figures);
  const items = phrase.items.flatMap((item) => writePhrase(item, figures) ?? []);
  const last = items.at(-1);
  if (lead === undefined || last === undefined) return undefined;
  const before = items.slice(0, -1).join(phrase.join);
  const body = before === '' ? last : `${before}${phrase.lastJoin ?? phrase.join}${last}`;
  return `${lead}${body}${phrase.end ?? ''}`;
}

function fill(text: string, figures: Figures): string | undefined {
  let isComplete = true;
  const filled = text.replace(/\{([^}?]+)(\?)?\}/g, (_, name: string, optional: string | undefined) => {
    const figure = figures(name);
    if (figure === undefined && optional === undefined) isComplete = false;
    return figure ?? '';
  });
  return isComplete ? filled : undefined;
}
