import { readTaxCode, type TaxCodeReading } from '../../register/taxCode';
import type { CellVerdict } from './CellVerdict';
import { reportValues } from './reportValues';
import type { Rule } from './Rule';
import { taxCodes } from './taxCodes';

/** The `check` of a rule about one tax code: judges what each cell reads as, unless it is a code as it should be. */
export function taxCodeRule(judge: (reading: TaxCodeReading, text: string) => CellVerdict): Rule['check'] {
  return function* check(register, _context, report) {
    const column = register.column('tax_code');
    if (!column) return;
    const { others } = yield* taxCodes(column);
    yield* reportValues(register, column, others, report, (cell) => judge(readTaxCode(cell), String(cell)));
  };
}
