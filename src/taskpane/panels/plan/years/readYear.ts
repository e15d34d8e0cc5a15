/** What was typed into a field for a year. */
export type TypedYear =
  { readonly kind: 'year'; readonly value: number } | { readonly kind: 'empty' } | { readonly kind: 'wrong' };

/** "2020" or "năm 2020": four digits, between the years that the workbook keeps. */
export function readYear(text: string): TypedYear {
  const typed = text.normalize('NFC').trim();
  if (typed === '') return { kind: 'empty' };
  const value = Number(/^(?:năm\s*)?(\d{4})$/i.exec(typed)?.[1]);
  return value >= 1900 && value <= 2200 ? { kind: 'year', value } : { kind: 'wrong' };
}
