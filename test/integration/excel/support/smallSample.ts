import { buildSample } from '../../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../../src/workbench/workbook/Workbook';

/** The plan of the sample alone: for what does not depend on how much there is to read. */
export function smallSample(): Workbook {
  const workbook = buildSample();
  workbook.sheets = workbook.sheets.filter(({ name }) => name.startsWith('Kế hoạch'));
  return workbook;
}
