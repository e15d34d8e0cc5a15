import type { NamedSheet } from '../state/sheetNow';
import type { WorkbookReading } from './WorkbookReading';

/** All sheets of a workbook that was read, those included whose cells were not. */
export function namedSheets({ sheets, skipped }: Pick<WorkbookReading, 'sheets' | 'skipped'>): NamedSheet[] {
  return [
    ...sheets.map(({ id, values }) => ({ id, name: values.name })),
    ...skipped.map(({ id, name }) => ({ id, name })),
  ];
}
