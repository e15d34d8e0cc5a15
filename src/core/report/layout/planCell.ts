import { NONE } from '../formatFigure';
import type { Indicator } from '../Summary';

/** The plan of a line as its cell holds it. "10-15" would become a date in Excel; with a dash between figures it stays what it is. */
export function planCell({ plan }: Pick<Indicator, 'plan'>): string | number {
  return typeof plan === 'string' ? plan.replace(/(\d)\s*-\s*(?=\d)/g, '$1–') : (plan ?? NONE);
}
