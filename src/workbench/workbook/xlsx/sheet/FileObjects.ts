import type { Chart } from '../../Chart';
import type { ConditionalFormat } from '../../ConditionalFormat';
import type { DataValidation } from '../../DataValidation';

/**
 * Where the rules, validations and charts of a sheet stand in its file. An
 * object that is not in here is new to the file: made by the host, or taken
 * over from another sheet.
 */
export interface FileObjects {
  readonly rules: Map<ConditionalFormat, RuleSource>;
  readonly validations: Map<DataValidation, ValidationSource>;
  readonly charts: Map<Chart, ChartSource>;
}

export interface RuleSource {
  /** Which `<conditionalFormatting>` of the sheet, and which rule in it. */
  readonly block: number;
  readonly index: number;
  readonly priority: number;
  /** What was read, as `JSON.stringify` has it. */
  readonly snapshot: string;
}

export interface ValidationSource {
  readonly index: number;
  readonly snapshot: string;
}

export interface ChartSource {
  /** Which anchor of the drawing. */
  readonly index: number;
  readonly relationship: string;
  readonly part: string;
  /** What was read. */
  readonly snapshot: Chart;
}

export function noObjects(): FileObjects {
  return { rules: new Map(), validations: new Map(), charts: new Map() };
}
