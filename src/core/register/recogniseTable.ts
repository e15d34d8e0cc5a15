import type { Area } from '../sheet/address';
import type { SheetValues } from '../sheet/values';
import { normaliseText } from '../vietnamese/normaliseText';
import { chosenFields } from './columnChoices';
import { familyOf } from './familyOf';
import { FAMILIES, type Field, type SheetFamily } from './fields';
import { findHeaderRow } from './headerTexts';
import { missingFields } from './missingFields';
import { assignColumns, type AssignedColumns } from './recognition/assignColumns';
import { classifyRows, skipNumbering, type ClassifiedRows } from './recognition/classifyRows';
import { chosenRole, decideRole, notKnown } from './recognition/decideRole';
import { findTables, tablesAt, type TableCandidate } from './recognition/findTable';
import { Grid } from './recognition/Grid';
import { unitIn } from './recognition/HeaderText';
import { sampleRows } from './recognition/sampleRows';
import type { RecognisedColumn, RecognisedSheet, Role } from './Register';
import type { SheetChoices } from './SheetChoices';
import { withoutTable } from './withoutTable';

/** What a sheet of each family must have, one column of each group. */
const REQUIRED: Readonly<Record<SheetFamily, readonly (readonly Field[])[]>> = {
  register: [['name']],
  plan: [['indicator'], ['plan_year', 'plan_half', 'actual_half', 'unit']],
  activity: [
    ['date', 'amount', 'quantity'],
    ['activity_type', 'unit_supported', 'name', 'funding_source'],
  ],
};

/** By which column the records of a family are told from sections and totals, the first that is there. */
const KEYS: Readonly<Record<SheetFamily, readonly Field[]>> = {
  register: ['name'],
  plan: ['indicator'],
  activity: ['name', 'activity_type', 'unit_supported'],
};

interface Understood {
  readonly candidate: TableCandidate;
  readonly assigned: AssignedColumns;
  readonly rows: readonly number[];
  readonly from: number;
}

/**
 * Finds the table in a sheet: what it is for, its header, its columns and
 * which rows are records. A sheet without a table that HTX knows has the role
 * `other` and no rows. Looks at a sample of the rows for what columns hold and
 * once at every row to tell what it is. What the user chose is taken as said.
 * In steps.
 */
export function* recogniseTable(
  sheet: SheetValues,
  choices: SheetChoices = {},
): Generator<undefined, RecognisedSheet, undefined> {
  const grid = new Grid(sheet);
  const role = choices.role ?? undefined;
  const headerRow = findHeaderRow(grid, choices);
  const isForced = role !== undefined || isHeaderRow(grid, headerRow);
  const candidates = role === 'other' ? [] : yield* candidatesFor(grid, role, headerRow);
  const all: Understood[] = [];
  for (const candidate of candidates) {
    yield;
    all.push(understand(grid, candidate, choices, sheet.name));
  }
  yield;
  const understood = all
    .filter((one) => isForced || hasRequiredColumns(one))
    .sort((a, b) => b.assigned.score - a.assigned.score)[0];
  if (!understood) return { ...withoutTable(sheet.name), ...(role ? chosenRole(role) : notKnown()) };

  const { candidate, assigned, rows, from } = understood;
  const { block, family } = candidate;
  const headerRows = block.rows;
  const titles = titlesAbove(grid, headerRows[0] ?? grid.top);
  const columns = withUnitFromTitles(assigned.columns, titles);
  const decision = role
    ? chosenRole(role)
    : decideRole({
        grid,
        family,
        columns,
        headers: [...block.paths.values()].map((path) => path.join(' / ')),
        rows,
        titles: [normaliseText(sheet.name), ...titles],
      });
  const place = (fields: readonly Field[]): number | undefined =>
    fields
      .map((field) => columns.find((column) => column.field === field && column.band !== 'unknown')?.column)
      .find((c) => c !== undefined);
  const own = [
    ...[...columns, ...assigned.unassigned].map(({ column }) => column),
    ...columns.flatMap(({ flags = [] }) => flags.slice(1).map(({ column }) => column)),
  ].sort((a, b) => a - b);
  const classified = yield* classifyRows(grid, {
    from,
    headerRows,
    columns: own,
    ordinal: place(['ordinal']),
    key: place(KEYS[family]),
  });
  const missing = missingFields(decision.role, columns);
  return {
    name: sheet.name,
    role: decision.role,
    headerRows,
    ...classified,
    columns,
    unassigned: assigned.unassigned,
    titles,
    confidence: decision.confidence,
    band: decision.band,
    reason: decision.reason,
    ...(missing.length > 0 && { missing }),
    area: areaOf(headerRows, own, classified),
  };
}

/** The headers that the sheet may have, as far as the user has not said which one it has. */
function* candidatesFor(
  grid: Grid,
  role: Role | undefined,
  headerRow: number | undefined,
): Generator<undefined, readonly TableCandidate[], undefined> {
  const wanted = role ? familyOf(role) : undefined;
  if (isHeaderRow(grid, headerRow)) return tablesAt(grid, headerRow, wanted ? [wanted] : FAMILIES);
  const found = yield* findTables(grid);
  if (!wanted) return found;
  const fitting = found.filter(({ family }) => family === wanted);
  return fitting.length > 0 ? fitting : found.map((candidate) => ({ ...candidate, family: wanted }));
}

function isHeaderRow(grid: Grid, row: number | undefined): row is number {
  return row !== undefined && row >= grid.top && row <= grid.bottom && grid.filled(row).length > 0;
}

function areaOf(
  headerRows: readonly number[],
  columns: readonly number[],
  { dataRows, sectionRows, totalRows }: ClassifiedRows,
): Area {
  const top = headerRows[0] ?? 1;
  return {
    top,
    bottom: [headerRows, dataRows, totalRows, sectionRows.map(({ row }) => row)].reduce(
      (bottom, rows) => Math.max(bottom, rows.at(-1) ?? 0),
      top,
    ),
    left: columns[0] ?? 1,
    right: columns.at(-1) ?? 1,
  };
}

function understand(
  grid: Grid,
  candidate: TableCandidate,
  { columns: chosen }: SheetChoices,
  sheetName: string,
): Understood {
  const { block, family } = candidate;
  const columns = [...block.paths.keys()];
  const from = skipNumbering(grid, { from: (block.rows.at(-1) ?? grid.top) + 1, columns });
  const rows = sampleRows(grid, from, columns);
  const headers = new Map([...block.paths].map(([column, path]) => [column, path.join(' / ')]));
  const byUser = chosen && chosen.length > 0 ? chosenFields(headers, chosen) : undefined;
  const titles = [normaliseText(sheetName), ...titlesAbove(grid, block.rows[0] ?? grid.top)];
  return { candidate, assigned: assignColumns(grid, block, family, rows, byUser, titles), rows, from };
}

function hasRequiredColumns({ candidate, assigned }: Understood): boolean {
  return REQUIRED[candidate.family].every((fields) =>
    assigned.columns.some(({ field, band }) => band !== 'unknown' && fields.includes(field)),
  );
}

/** The texts above the header, from top to bottom and left to right. */
function titlesAbove(grid: Grid, headerRow: number): string[] {
  const titles: string[] = [];
  for (let row = grid.top; row < headerRow; row += 1) {
    for (const column of grid.filled(row)) {
      if (grid.isWords(row, column)) titles.push(normaliseText(String(grid.value(row, column))));
    }
  }
  return titles;
}

/** "ĐVT: triệu đồng" above a table holds for its columns of money that name no unit of their own. */
function withUnitFromTitles(columns: readonly RecognisedColumn[], titles: readonly string[]): RecognisedColumn[] {
  const label = titles
    .map((title) => /(?:ĐVT|Đơn vị tính|Đơn vị)\s*[:：]\s*([^);]+)/iu.exec(title)?.[1])
    .find((unit) => unit !== undefined);
  const unit = label === undefined ? undefined : unitIn(label);
  if (unit === undefined) return [...columns];
  return columns.map((column) => (column.type === 'money' && column.unit === undefined ? { ...column, unit } : column));
}
