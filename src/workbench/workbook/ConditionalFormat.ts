import type { Borders, Font } from './style';
import type { Rectangle } from './Worksheet';

/** One conditional format of a sheet, in the words of Office.js (`Excel.ConditionalFormat`). */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Rectangle[];
  readonly type: ConditionalFormatType;
  stopIfTrue: boolean;
  rule: ConditionalRule;
  format: ConditionalStyle;
  /** The rule's XML as the file had it, for what is not modelled here; it is written back as it came. */
  readonly origin?: string;
  /** The formulas in `origin` that `rule` does not have, by their place in it; they follow their cells too. */
  kept?: Readonly<Record<string, string>>;
}

export const CONDITIONAL_FORMAT_TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

export type ConditionalFormatType = (typeof CONDITIONAL_FORMAT_TYPES)[number];

/** What the rule of a type needs; `formula…` with the leading `=`, written for the first cell of the first area. */
export interface ConditionalRule {
  /** Of `Custom`. */
  readonly formula?: string;
  /** Of `CellValue`: `Between`, `GreaterThan`…; of `ContainsText`: `Contains`, `BeginsWith`… */
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  /** Of `ContainsText`. */
  readonly text?: string;
  /** Of `PresetCriteria`: `DuplicateValues`, `Blanks`… */
  readonly criterion?: string;
}

/** What it changes in a cell; absent is left as it is. */
export interface ConditionalStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: Partial<Pick<Font, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'>>;
  readonly borders?: Borders;
}
