import { HtxError } from '../../core/errors';
import { columnChoices } from '../../core/register/columnChoices';
import type { Field } from '../../core/register/fields';
import { headerTexts } from '../../core/register/headerTexts';
import { recogniseSheet } from '../../core/register/recogniseSheet';
import type { Role } from '../../core/register/Register';
import { fold } from '../../core/vietnamese/fold';
import { namedSheets } from '../reading/namedSheets';
import type { SheetMapping } from '../state/sections';
import { updateState } from '../state/updateState';
import { mappingOf } from './mappingOf';
import { openWorkbook } from './openWorkbook';

/** How the user wants a sheet to be read; what is absent stays as it was chosen before, or is recognised. */
export interface MappingChoice {
  readonly sheet: string;
  readonly role?: Role;
  /** From 1. */
  readonly headerRow?: number;
  /** By column (from 1); `null` for a column not to be used. */
  readonly fields?: ReadonlyMap<number, Field | null>;
}

/**
 * Keeps a choice in the workbook. Columns are kept by what stands above them
 * and a header row by what stands in it, so that the choice survives inserted
 * columns and rows.
 *
 * @throws HtxError `unknown-sheet` where there is no such sheet (renamed or
 * deleted since) or none that is read, and what Excel reports
 */
export async function saveMapping({ sheet, role, headerRow, fields = new Map() }: MappingChoice): Promise<void> {
  const { reading, registers } = await openWorkbook();
  const all = namedSheets(reading);
  const read = reading.sheets.find(({ values }) => values.name === sheet);
  const register = registers.find((one) => one.sheet.name === sheet);
  if (!read || !register) throw unknownSheet(sheet);
  // Columns are known by what stands above them under the header row that holds from now on.
  const headed =
    headerRow === undefined
      ? register.sheet
      : recogniseSheet(read.values, { role: role ?? register.sheet.role, headerRow });
  const chosen = columnChoices(headed, fields);
  const isChosenAnew = new Set(chosen.map(({ header }) => fold(header)));
  await updateState('mappings', (mappings) => {
    const before = mappingOf(read, mappings, all);
    const texts = headerRow === undefined ? before?.headerTexts : headerTexts(read.values, headerRow);
    const after: SheetMapping = {
      sheetId: read.id,
      sheet,
      role: role ?? before?.role ?? null,
      headerRow: headerRow ?? before?.headerRow ?? null,
      ...(texts && { headerTexts: texts }),
      columns: [...(before?.columns ?? []).filter(({ header }) => !isChosenAnew.has(fold(header))), ...chosen],
    };
    return [...mappings.filter((mapping) => mapping !== before), after];
  });
}

/** Lets recognition decide about a sheet again. */
export async function forgetMapping(sheet: string): Promise<void> {
  const { reading } = await openWorkbook();
  const all = namedSheets(reading);
  const read = reading.sheets.find(({ values }) => values.name === sheet);
  await updateState('mappings', (mappings) => {
    // The sheet may have been renamed since.
    const own = read && mappingOf(read, mappings, all);
    const left = mappings.filter((mapping) => mapping !== own && mapping.sheet !== sheet);
    return left.length === mappings.length ? mappings : left;
  });
}

function unknownSheet(sheet: string): HtxError {
  return new HtxError(
    'unknown-sheet',
    `Chưa lưu được cách đọc vì sổ không còn sheet “${sheet}” có dữ liệu để đọc; hãy đọc lại sổ rồi chọn lại.`,
    `How to read the sheet “${sheet}” was not saved: the workbook has no such sheet with data to read. Read the workbook again, then choose again.`,
    { sheet },
  );
}
