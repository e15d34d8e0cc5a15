import { HtxError } from '../../../core/errors';
import { parseArea, type Area } from '../../../core/sheet/address';
import type { Selection } from '../../port/ExcelPort';

/**
 * The selected area, which must lie on the sheet that is meant.
 *
 * @throws HtxError `selection-elsewhere`, `selection-unreadable`
 */
export function areaInSheet({ sheet, address }: Selection, wanted: string): Area {
  if (sheet !== wanted) {
    throw new HtxError(
      'selection-elsewhere',
      `Vùng đang chọn nằm ở sheet “${sheet}”; hãy chọn ô trong sheet “${wanted}” rồi bấm lại.`,
      `The selection is on the sheet “${sheet}”; select a cell on the sheet “${wanted}”, then press again.`,
      { sheet, wanted },
    );
  }
  const area = parseArea(address);
  if (area) return area;
  throw new HtxError(
    'selection-unreadable',
    'HTX không đọc được vùng đang chọn; hãy chọn một ô hoặc một vùng liền nhau rồi bấm lại.',
    'HTX cannot read the selection; select one cell or one block of cells, then press again.',
    { address },
  );
}
