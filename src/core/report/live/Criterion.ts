import type { CellValue } from '../../sheet/values';
import { foldTones } from '../../vietnamese/foldTones';

/**
 * A criterion of COUNTIFS for texts, made of the add-in's own words and never
 * of what a cell holds; "*" stands for any letters.
 */
export interface Criterion {
  /** "Vốn 120", "Khảo sát*". */
  readonly text: string;
  /** Whether Excel counts a cell under it: letter by letter, capitals aside. */
  readonly accepts: (cell: CellValue) => boolean;
  /**
   * Whether programs may differ over a cell: it is the same without accents,
   * or in decomposed Unicode. A formula over such cells is not to be trusted.
   */
  readonly isRisky: (cell: CellValue) => boolean;
}

/** The criteria that a phrase suggests, from the narrowest. */
export function criteriaOf(phrase: string): readonly Criterion[] {
  // Registers begin their cells with a capital; the formula reads as they do.
  const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return [capital, `${capital}*`, `*${phrase}*`].map((text) => {
    const matches = matcher(text.toLowerCase());
    const matchesFolded = matcher(text.split('*').map(foldTones).join('*'));
    const accepts = (cell: CellValue): boolean => typeof cell === 'string' && matches(cell.toLowerCase());
    return {
      text,
      accepts,
      isRisky: (cell) => !accepts(cell) && typeof cell === 'string' && matchesFolded(foldTones(cell)),
    };
  });
}

function matcher(pattern: string): (text: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('[^]*')}$`);
  return (text) => expression.test(text);
}
