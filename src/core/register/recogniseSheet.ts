import type { SheetValues } from '../sheet/values';
import { normaliseText } from '../vietnamese/normaliseText';
import type { Field, SheetFamily } from './fields';
import { assignColumns, type AssignedColumns } from './recognition/assignColumns';
import { classifyRows, skipNumbering } from './recognition/classifyRows';
import { decideRole, notKnown } from './recognition/decideRole';
import { findTables, type TableCandidate } from './recognition/findTable';
import { Grid } from './recognition/Grid';
import { unitIn } from './recognition/HeaderText';
import { sampleRows } from './recognition/sampleRows';
import type { RecognisedColumn, RecognisedSheet } from './Register';

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
 * once at every row to tell what it is.
 */
export function recogniseSheet(sheet: SheetValues): RecognisedSheet {
  const grid = new Grid(sheet);
  const understood = findTables(grid)
    .map((candidate) => understand(grid, candidate))
    .filter(hasRequiredColumns)
    .sort((a, b) => b.assigned.score - a.assigned.score)[0];
  if (!understood) return nothingFound(sheet);

  const { candidate, assigned, rows, from } = understood;
  const { block, family } = candidate;
  const headerRows = block.rows;
  const titles = titlesAbove(grid, headerRows[0] ?? grid.top);
  const columns = withUnitFromTitles(assigned.columns, titles);
  const decision = decideRole({ grid, family, columns, rows, titles: [normaliseText(sheet.name), ...titles] });
  const place = (fields: readonly Field[]): number | undefined =>
    fields
      .map((field) => columns.find((column) => column.field === field && column.band !== 'unknown')?.column)
      .find((c) => c !== undefined);
  const classified = classifyRows(grid, {
    from,
    headerRows,
    columns: [...columns, ...assigned.unassigned].map(({ column }) => column).sort((a, b) => a - b),
    ordinal: place(['ordinal']),
    key: place(KEYS[family]),
  });
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
  };
}

function understand(grid: Grid, candidate: TableCandidate): Understood {
  const { block, family } = candidate;
  const columns = [...block.paths.keys()];
  const from = skipNumbering(grid, { from: (block.rows.at(-1) ?? grid.top) + 1, columns });
  const rows = sampleRows(grid, from, columns);
  return { candidate, assigned: assignColumns(grid, block, family, rows), rows, from };
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

function nothingFound(sheet: SheetValues): RecognisedSheet {
  return {
    name: sheet.name,
    headerRows: [],
    dataRows: [],
    sectionRows: [],
    totalRows: [],
    columns: [],
    unassigned: [],
    titles: [],
    ...notKnown(),
  };
}
