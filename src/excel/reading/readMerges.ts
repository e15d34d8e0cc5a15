import { parseArea, type Area } from '../../core/sheet/address';
import { supports } from '../host/supports';
import type { WantedRange } from './readRows';

/** The merged areas of each range, in one sync; `undefined` where Excel cannot tell (before ExcelApi 1.13). */
export async function readMerges(
  context: Excel.RequestContext,
  ranges: readonly WantedRange[],
): Promise<readonly (readonly Area[])[] | undefined> {
  if (!supports('1.13')) return undefined;
  const asked = ranges.map(({ sheet, rowIndex, columnIndex, rowCount, columnCount }) =>
    sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).getMergedAreasOrNullObject().load('address'),
  );
  await context.sync();
  return asked.map((areas) => (areas.isNullObject ? [] : areasOf(areas.address)));
}

/** "'Sổ 1'!A1:B2,'Sổ 1'!C3:D4": what stands behind the last `!` of each part is the area. */
function areasOf(address: string): Area[] {
  return [...address.matchAll(/!?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/g)].flatMap(
    ([, area = '']) => parseArea(area) ?? [],
  );
}
