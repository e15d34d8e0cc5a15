import type { Texts } from '../../../locales/Texts';

export interface GuideEntry {
  readonly id: keyof Texts['more']['guide']['functions'];
  /** As it is typed, with its arguments. */
  readonly formula: string;
  /** What the formula gives, as Excel in Vietnam shows it. */
  readonly result: string;
  /** The same with ordinary functions, for people without HTX. */
  readonly plain: string;
}

/** The functions that HTX adds to Excel, each with an example that can be put into a cell as it is. */
export const FUNCTION_GUIDE: readonly GuideEntry[] = [
  { id: 'PROGRESS', formula: '=HTX.PROGRESS(16,20)', result: '0,8', plain: '=IF(20=0,"",16/20)' },
];
