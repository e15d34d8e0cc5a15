import { conditionalFormats } from './conditionalFormats';
import { dataValidations } from './dataValidations';
import { extLst } from './extLst';
import type { SheetGroup } from './SheetGroup';

/** The children of `<worksheet>` of which single bytes are kept. */
export const SHEET_GROUPS: readonly SheetGroup[] = [conditionalFormats, dataValidations, extLst];
