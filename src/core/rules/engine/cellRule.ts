import type { Field } from '../../register/fields';
import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CheckContext } from './CheckContext';
import { reportValues } from './reportValues';
import type { Finding, Rule } from './Rule';

/** What a rule says of one cell, before it is put in its place. */
export type CellVerdict = Pick<Finding, 'message' | 'fix' | 'related'> | undefined;

export interface CellRuleOptions {
  /** The columns to look at, as far as the register has them. */
  readonly columns: (register: Register) => Iterable<RegisterColumn>;
  /** Judges a value; equal values of a column are judged once. */
  readonly judge: (cell: CellValue, column: RegisterColumn, context: CheckContext) => CellVerdict;
  /** Rows that are not looked at. */
  readonly skip?: (register: Register, index: number) => boolean;
}

/** The `check` of a rule that needs to see nothing but one cell. */
export function cellRule({ columns, judge, skip }: CellRuleOptions): Rule['check'] {
  return function* check(register, context, report) {
    for (const column of columns(register)) {
      yield* reportValues(register, column, report, (cell) => judge(cell, column, context), skip);
    }
  };
}

/** The columns of these fields that a register has. */
export function columnsOf(...fields: readonly Field[]): CellRuleOptions['columns'] {
  return (register) => fields.flatMap((field) => register.column(field) ?? []);
}
