import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { Workbook } from '../../../workbook/Workbook';
import { rectangleOf, splitAddress } from '../range/addresses';

/** The area that a formula of the form `=Sheet1!$A$1:$B$2` names; `undefined` for any other formula. */
export function rangeOfFormula(
  workbook: Workbook,
  formula: string,
  home?: Worksheet,
): { readonly sheet: Worksheet; readonly area: Rectangle } | undefined {
  const [name, rest] = splitAddress(formula.replace(/^=\s*/, '').trim());
  const sheet = name === undefined ? home : workbook.sheetByName(name);
  const area = rectangleOf(rest);
  return sheet && area && { sheet, area };
}
