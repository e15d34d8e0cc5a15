/** How numbers are punctuated. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** As Vietnam writes numbers: 4.600,5. */
export const VIETNAMESE: Separators = { decimal: ',', group: '.' };
