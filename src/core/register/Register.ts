import type { CellValue } from '../sheet/values';
import type { Field } from './fields';

/** What a sheet is for. */
export type Role =
  'cooperatives' | 'groups' | 'unions' | 'creditFunds' | 'activities' | 'loans' | 'works' | 'plan' | 'report' | 'other';

/** `sure` is used silently, `likely` is used and shown for confirmation, `unknown` is asked. */
export type Band = 'sure' | 'likely' | 'unknown';

/** A column of a recognised sheet and why it was taken for what it is. */
export interface RecognisedColumn {
  readonly field: Field;
  /** From 1: column A is 1. */
  readonly column: number;
  /** The header as the user reads it, merged parents first, on one line. */
  readonly header: string;
  /** The unit that the header names ("triệu đồng"), in the spelling of the header. */
  readonly unit: string | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  readonly band: Band;
}

/** What was found in one sheet. Rows are those that the user reads: from 1. */
export interface RecognisedSheet {
  readonly name: string;
  readonly role: Role;
  readonly headerRows: readonly number[];
  /** The rows that hold records, without sections, totals, spacers and signatures. */
  readonly dataRows: readonly number[];
  readonly sectionRows: readonly SectionRow[];
  readonly totalRows: readonly number[];
  readonly columns: readonly RecognisedColumn[];
  /** The texts above the table: title, "Kế hoạch năm 2020", "ĐVT: triệu đồng". */
  readonly titles: readonly string[];
  readonly confidence: number;
}

export interface SectionRow {
  readonly row: number;
  /** "Huyện Nho Quan"; holds for the records below until the next section. */
  readonly text: string;
}

/**
 * The records of a recognised sheet, column by column: `rows[i]` is the row of
 * the i-th record and `column(field)?.cells[i]` what it holds there.
 */
export interface Register {
  readonly sheet: RecognisedSheet;
  readonly rows: readonly number[];
  column(field: Field): RegisterColumn | undefined;
  /** The text of the section that the i-th record stands in. */
  section(index: number): string | undefined;
}

export interface RegisterColumn extends RecognisedColumn {
  /** As they stand in the sheet, one a record; read them with `readNumber`, `readDate` and kin. */
  readonly cells: readonly CellValue[];
}
