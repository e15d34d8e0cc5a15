import type { RecognisedSheet } from '../../core/register/Register';
import type { Issue } from '../../core/rules/Issue';
import { columnName } from '../../core/sheet/address';

/** One sheet as `recognise --json` prints it; rows from 1, columns as letters. */
export interface RecognisedSheetJson {
  readonly name: string;
  readonly role: string;
  readonly headerRows: readonly number[];
  /** `null` on a sheet without records. */
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  /** How many records; sections, totals and spacers between the first and the last are not counted. */
  readonly dataRows: number;
  /** Letter of the column by field; columns that would have to be asked about are left out. */
  readonly columns: Readonly<Record<string, string>>;
}

export function recognisedSheetJson(sheet: RecognisedSheet): RecognisedSheetJson {
  return {
    name: sheet.name,
    role: sheet.role,
    headerRows: sheet.headerRows,
    firstDataRow: sheet.dataRows[0] ?? null,
    lastDataRow: sheet.dataRows.at(-1) ?? null,
    dataRows: sheet.dataRows.length,
    columns: Object.fromEntries(
      sheet.columns.filter(({ band }) => band !== 'unknown').map(({ field, column }) => [field, columnName(column)]),
    ),
  };
}

/** One issue as `check --json` prints it: the members that are promised, and no others. */
export function issueJson({ rule, severity, sheet, cell, value, message, fix }: Issue): Issue {
  return { rule, severity, sheet, cell, value, message, fix: fix && { grade: fix.grade, to: fix.to } };
}
