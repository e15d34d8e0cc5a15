import type { Area } from '../sheet/address';
import type { CellValue, SheetValues } from '../sheet/values';
import type { FieldType } from './fieldTables/FieldSpec';
import type { Field } from './fields';

/** What a sheet is for. */
export type Role =
  'cooperatives' | 'groups' | 'unions' | 'creditFunds' | 'activities' | 'loans' | 'works' | 'plan' | 'report' | 'other';

/** `sure` is used silently, `likely` is used and shown for confirmation, `unknown` is asked. */
export type Band = 'sure' | 'likely' | 'unknown';

/** A sentence in both languages of the add-in. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A column of a recognised sheet and why it was taken for what it is. */
export interface RecognisedColumn {
  readonly field: Field;
  /** How its cells are read. */
  readonly type: FieldType;
  /** From 1: column A is 1. */
  readonly column: number;
  /** The header as the user reads it, merged parents first, on one line. */
  readonly header: string;
  /** The unit that the header names ("triệu đồng"), in the spelling of the header, or the one that stands above the table. */
  readonly unit: string | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  readonly band: Band;
  /** "cột C: 'Số TV' ~ Số thành viên". */
  readonly reason: Bilingual;
  /** The columns that are this field together, with a tick in one of them: "Tốt | Khá | TB | Yếu". */
  readonly flags?: readonly FlagColumn[];
}

/** One of the columns of a field that is ticked. */
export interface FlagColumn {
  readonly column: number;
  /** What a tick in it says: "Khá". */
  readonly text: string;
}

/** A column of the table that no field fits. */
export interface UnassignedColumn {
  readonly column: number;
  readonly header: string;
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
  readonly unassigned: readonly UnassignedColumn[];
  /** The texts above the table: title, "Kế hoạch năm 2020", "ĐVT: triệu đồng". */
  readonly titles: readonly string[];
  /** How sure the role is, 0 to 1. */
  readonly confidence: number;
  /** An `unknown` role is asked: until then the sheet counts in no figure. */
  readonly band: Band;
  /** Why the sheet was taken for what it is, or why for nothing. */
  readonly reason: Bilingual;
  /** The columns that the sheet lacks, and what does not work without them. Absent where nothing is missing. */
  readonly missing?: readonly MissingField[];
  /** Where the table stands, from its header to its last row. Absent where there is none. */
  readonly area?: Area;
  /** The other tables of the same sheet, beside or below this one. */
  readonly others?: readonly RecognisedSheet[];
  /** Parts of the sheet that look like tables of their own and could not be read as ones. Absent where there is none. */
  readonly leftOut?: readonly Area[];
  /** The workbook keeps a choice of the user for this sheet. */
  readonly isMapped?: true;
  /** Nothing of the sheet was read (hidden by its owner, too large, written by HTX): no choice can be made for it. */
  readonly isSkipped?: true;
}

export interface MissingField {
  readonly field: Field;
  /** What does not work: "không đếm được đơn vị thành lập mới trong kỳ". */
  readonly consequence: Bilingual;
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
  /** The sheet as it was read: for what stands outside the records (totals, titles). */
  readonly source: SheetValues;
  readonly rows: readonly number[];
  /** The column of a field, `undefined` where there is none or only a doubtful one. */
  column(field: Field): RegisterColumn | undefined;
  /** Takes the columns out of the sheet bit by bit, before `column` is asked for them; a long list takes a while. */
  openColumns?(): Generator<undefined, void, undefined>;
  /** The text of the section that the i-th record stands in. */
  section(index: number): string | undefined;
}

export interface RegisterColumn extends RecognisedColumn {
  /** As they stand in the sheet, one a record; read them with `readNumbers`, `readDates`, `readText`. */
  readonly cells: readonly CellValue[];
}
