import type { CountedRow } from '../../../../core/report/counted/countedRows';

export interface EvidenceSheet {
  /** As the figures have it: "DS HTX", "[Nho Quan.xlsx]DS HTX". */
  readonly sheet: string;
  readonly count: number;
}

/** How many rows behind a figure stand in which sheet, in their order. */
export function evidenceSheets(rows: readonly CountedRow[]): readonly EvidenceSheet[] {
  const counts = new Map<string, number>();
  for (const { sheet } of rows) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}
