import type { CellValue } from '../../sheet/values';
import { columnName } from '../../sheet/address';
import { fieldsOf, type SheetFamily } from '../fields';
import type { FieldSpec, FieldType } from '../fieldTables/FieldSpec';
import type { Band, Bilingual, RecognisedColumn, UnassignedColumn } from '../Register';
import { assign } from './assign';
import { profileColumn, type ColumnProfile } from './ColumnProfile';
import type { Grid } from './Grid';
import type { HeaderBlock } from './HeaderBlock';
import { readHeader } from './HeaderText';
import { scorePath } from './scorePath';
import { shapeFit } from './shapeFit';

export interface AssignedColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly unassigned: readonly UnassignedColumn[];
  /** Sum of the confidences of the columns that are sure or likely. */
  readonly score: number;
}

/** How much the values weigh beside the header. */
const VALUES_WEIGHT = 0.2;
/** Values that rule a field out. */
const CONTRADICTION = -0.5;
const SURE_HEADER = 0.88;
const LIKELY = 0.7;
/** Below this a column is not even worth asking about. */
const WORTH_ASKING = 0.5;
/** Two readings closer than this are equally good. */
const MARGIN = 0.08;
/** So many values that all look alike name a column without its header. */
const ENOUGH_VALUES = 5;
const BY_VALUES = 0.75;

interface Pair {
  /** What is maximised. */
  readonly total: number;
  readonly header: number;
  readonly fit: number;
  readonly synonym: string | undefined;
}

const NO_PAIR: Pair = { total: 0, header: 0, fit: 0, synonym: undefined };

/**
 * Gives each column of a table a field, all together: the assignment with the
 * greatest sum over headers and values, so that a doubtful column takes what
 * the clear ones leave.
 */
export function assignColumns(
  grid: Grid,
  block: HeaderBlock,
  family: SheetFamily,
  rows: readonly number[],
): AssignedColumns {
  const fields = fieldsOf(family);
  const columns = tableColumns(grid, block, rows);
  const profiles = columns.map((column) => profileColumn(rows.map((row): CellValue => grid.value(row, column))));
  const pairs = columns.map((column, i) => {
    const headers = scorePath(family, block.paths.get(column) ?? []);
    return fields.map(([field, spec]) => scorePair(spec, headers.get(field), profiles[i]));
  });
  // Squared, so that one clear column is worth more than two doubtful ones that would share what it needs.
  const chosen = assign(pairs.map((row) => row.map(({ total }) => (total >= WORTH_ASKING ? total ** 2 : 0))));

  const recognised: RecognisedColumn[] = [];
  const unassigned: UnassignedColumn[] = [];
  let score = 0;
  columns.forEach((column, i) => {
    const path = block.paths.get(column) ?? [];
    const header = path.join(' / ');
    const f = chosen[i] ?? -1;
    const [field, spec] = fields[f] ?? [];
    const pair = pairs[i]?.[f] ?? NO_PAIR;
    if (field === undefined || spec === undefined) {
      if (path.length > 0) unassigned.push({ column, header });
      return;
    }
    const band = bandOf(pair, isContested(pairs, chosen, i, f));
    const confidence = Math.min(1, Math.round(pair.total * 100) / 100);
    if (band !== 'unknown') score += pair.total;
    recognised.push({
      field,
      type: typeOf(spec, profiles[i]),
      column,
      header,
      unit: path.map((text) => readHeader(text).unit).findLast((unit) => unit !== undefined),
      confidence,
      band,
      reason: reasonFor(column, header, spec, pair, band),
    });
  });
  return { columns: recognised, unassigned, score };
}

/** The columns that have a header or, without one, values in the sampled rows. */
function tableColumns(grid: Grid, block: HeaderBlock, rows: readonly number[]): number[] {
  const headed = [...block.paths.keys()];
  const columns: number[] = [];
  for (let column = Math.min(...headed); column <= Math.max(...headed); column += 1) {
    if (block.paths.has(column) || rows.some((row) => !grid.isEmpty(row, column))) columns.push(column);
  }
  return columns;
}

function scorePair(
  spec: FieldSpec,
  header: { score: number; synonym: string } | undefined,
  profile: ColumnProfile | undefined,
): Pair {
  const fit = profile ? shapeFit(spec.type, profile) : 0;
  const headerScore = header?.score ?? 0;
  const byValues = profile && profile.filled >= ENOUGH_VALUES ? scoreByValues(spec.type, profile) : 0;
  const weighted =
    headerScore === 0 ? 0 : headerScore + VALUES_WEIGHT * fit + (fit <= CONTRADICTION ? CONTRADICTION : 0);
  return { total: Math.max(0, weighted, byValues), header: headerScore, fit, synonym: header?.synonym };
}

/** Values that look like nothing else: codes with their check digit, names that begin with HTX, addresses with an @. */
function scoreByValues(type: FieldType, profile: ColumnProfile): number {
  if (type === 'taxCode' && profile.taxCode >= 0.95) return BY_VALUES;
  if (type === 'name' && profile.unitName >= 0.9) return BY_VALUES;
  if (type === 'email' && profile.email >= 0.95) return BY_VALUES;
  return 0;
}

function bandOf({ total, header, fit }: Pair, contested: boolean): Band {
  if (contested || fit <= CONTRADICTION || total < LIKELY) return 'unknown';
  return header >= SURE_HEADER && fit >= 0 ? 'sure' : 'likely';
}

/** Whether another column could hold the field as well, or the column another field, and neither has a better place. */
function isContested(
  pairs: readonly (readonly Pair[])[],
  chosen: readonly number[],
  column: number,
  field: number,
): boolean {
  const own = pairs[column]?.[field]?.total ?? 0;
  const total = (c: number, f: number): number => pairs[c]?.[f]?.total ?? 0;
  const otherColumn = pairs.some((row, c) => {
    if (c === column || (row[field]?.total ?? 0) < own - MARGIN) return false;
    const place = chosen[c] ?? -1;
    return place < 0 || total(c, place) < total(c, field) - MARGIN;
  });
  const otherField = (pairs[column] ?? []).some(({ total: other }, f) => {
    if (f === field || other < own - MARGIN) return false;
    const holder = chosen.indexOf(f);
    return holder < 0 || total(holder, f) < other - MARGIN;
  });
  return otherColumn || otherField;
}

/** A yes-or-no column that holds dates ("Ngày kết nạp") is read as dates. */
function typeOf(spec: FieldSpec, profile: ColumnProfile | undefined): FieldType {
  return spec.type === 'flag' && profile && profile.dateText + profile.serial + profile.year >= 0.7
    ? 'date'
    : spec.type;
}

function reasonFor(
  column: number,
  header: string,
  spec: FieldSpec,
  { synonym, header: score, fit }: Pair,
  band: Band,
): Bilingual {
  const name = columnName(column);
  const valuesVi = fit >= 0.5 ? ', giá trị phù hợp' : fit <= CONTRADICTION ? ', nhưng giá trị không phù hợp' : '';
  const valuesEn = fit >= 0.5 ? ', and the values fit' : fit <= CONTRADICTION ? ', but the values do not fit' : '';
  const doubtVi = band === 'unknown' ? ' (chưa chắc)' : '';
  const doubtEn = band === 'unknown' ? ' (not certain)' : '';
  if (score === 0 || synonym === undefined) {
    return {
      vi: `cột ${name}: giá trị là ${spec.label}${doubtVi}`,
      en: `column ${name}: the values are of the kind “${spec.english}”${doubtEn}`,
    };
  }
  return {
    vi: `cột ${name}: “${header}” ~ ${synonym} → ${spec.label}${valuesVi}${doubtVi}`,
    en: `column ${name}: “${header}” ~ ${synonym} → ${spec.english}${valuesEn}${doubtEn}`,
  };
}
