import type { CellValue } from '../../sheet/values';
import { fieldsOf, type Field, type SheetFamily } from '../fields';
import type { FieldSpec, FieldType } from '../fieldTables/FieldSpec';
import type { Band, RecognisedColumn, UnassignedColumn } from '../Register';
import { assign } from './assign';
import { profileColumn, type ColumnProfile } from './ColumnProfile';
import { flagColumns } from './flagColumns';
import type { Grid } from './Grid';
import type { HeaderBlock } from './HeaderBlock';
import { readHeader } from './HeaderText';
import { chosenReason, reasonFor, type Rival } from './reasonFor';
import { scorePath } from './scorePath';
import { shapeFit } from './shapeFit';
import { plannedYear, scoresInYear } from './yearsOfColumns';

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
/** What the user chose. */
const CHOSEN_PAIR: Pair = { total: 1, header: 1, fit: 0, synonym: undefined };

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
  chosenByUser: ReadonlyMap<number, Field | null> = new Map(),
  /** The sheet's name and the texts above the table. */
  titles: readonly string[] = [],
): AssignedColumns {
  const takenByUser = new Set(chosenByUser.values());
  const fields = fieldsOf(family);
  const flagged = flagColumns(grid, block, family, rows).filter(
    ({ field, flags }) => !takenByUser.has(field) && !flags?.some(({ column }) => chosenByUser.has(column)),
  );
  const inFlags = new Set(flagged.flatMap(({ flags }) => flags?.map(({ column }) => column) ?? []));
  const byFlags = new Set<Field | null>(flagged.map(({ field }) => field));
  const columns = tableColumns(grid, block, rows).filter((column) => !inFlags.has(column));
  const profiles = columns.map((column) => profileColumn(rows.map((row): CellValue => grid.value(row, column))));
  const planned = family === 'plan' ? plannedYear(block.paths.values(), titles) : undefined;
  const pairs = columns.map((column, i) => {
    const path = block.paths.get(column) ?? [];
    const headers = planned === undefined ? scorePath(family, path) : scoresInYear(path, planned);
    return fields.map(([field, spec]) => {
      if (chosenByUser.has(column)) return chosenByUser.get(column) === field ? CHOSEN_PAIR : NO_PAIR;
      return takenByUser.has(field) || byFlags.has(field) ? NO_PAIR : scorePair(spec, headers.get(field), profiles[i]);
    });
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
    const isChosen = pair === CHOSEN_PAIR;
    const rival = isChosen ? undefined : rivalOf(pairs, chosen, i, f);
    const band = bandOf(pair, rival !== undefined);
    if (band !== 'unknown') score += pair.total;
    const fit = pair.fit >= 0.5 ? 'good' : pair.fit <= CONTRADICTION ? 'bad' : 'neutral';
    const synonym = pair.header === 0 ? undefined : pair.synonym;
    recognised.push({
      field,
      type: typeOf(spec, profiles[i]),
      column,
      header,
      unit: path.map((text) => readHeader(text).unit).findLast((unit) => unit !== undefined),
      confidence: Math.min(1, Math.round(pair.total * 100) / 100),
      band,
      reason: isChosen
        ? chosenReason(column, header, spec)
        : reasonFor({ column, header, spec, synonym, fit, band, rival: rival && describe(rival) }),
    });
  });
  return {
    columns: [...recognised, ...flagged].sort((a, b) => a.column - b.column),
    unassigned,
    score: score + flagged.length,
  };

  function describe({ column, field }: RivalPlace): Rival | undefined {
    if (field !== undefined) {
      const spec = fields[field]?.[1];
      return spec && { kind: 'field', spec };
    }
    const other = columns[column ?? -1];
    return other === undefined
      ? undefined
      : { kind: 'column', column: other, header: (block.paths.get(other) ?? []).join(' / ') };
  }
}

/** Which other column could hold the field, or which other field the column could be, by their places in the lists. */
interface RivalPlace {
  readonly column?: number;
  readonly field?: number;
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

/** What else is as good: another column for the field or another field for the column, that has no better place. */
function rivalOf(
  pairs: readonly (readonly Pair[])[],
  chosen: readonly number[],
  column: number,
  field: number,
): RivalPlace | undefined {
  const own = pairs[column]?.[field]?.total ?? 0;
  const total = (c: number, f: number): number => pairs[c]?.[f]?.total ?? 0;
  const otherField = (pairs[column] ?? []).findIndex(({ total: other }, f) => {
    if (f === field || other < own - MARGIN) return false;
    const holder = chosen.indexOf(f);
    return holder < 0 || total(holder, f) < other - MARGIN;
  });
  if (otherField >= 0) return { field: otherField };
  const otherColumn = pairs.findIndex((row, c) => {
    if (c === column || (row[field]?.total ?? 0) < own - MARGIN) return false;
    const place = chosen[c] ?? -1;
    return place < 0 || total(c, place) < total(c, field) - MARGIN;
  });
  return otherColumn >= 0 ? { column: otherColumn } : undefined;
}

/** A yes-or-no column that holds dates ("Ngày kết nạp") is read as dates. */
function typeOf(spec: FieldSpec, profile: ColumnProfile | undefined): FieldType {
  return spec.type === 'flag' && profile && profile.dateText + profile.serial + profile.year >= 0.7
    ? 'date'
    : spec.type;
}
