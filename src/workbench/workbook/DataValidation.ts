import type { Rectangle } from './Worksheet';

/** One data validation of a sheet, in the words of Office.js (`Excel.DataValidation`). */
export interface DataValidation {
  areas: readonly Rectangle[];
  readonly type: DataValidationType;
  /** `{ list: { inCellDropDown, source } }`, `{ wholeNumber: { formula1, formula2, operator } }`…; as `Excel.DataValidationRule`. */
  rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  ignoreBlanks: boolean;
  errorAlert: { showAlert: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
}

export type DataValidationType =
  | 'None'
  | 'WholeNumber'
  | 'Decimal'
  | 'List'
  | 'Date'
  | 'Time'
  | 'TextLength'
  | 'Custom'
  | 'Inconsistent'
  | 'MixedCriteria';
