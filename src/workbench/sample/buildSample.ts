import { sampleSheets } from '../../core/sample/sampleSheets';
import { Workbook } from '../workbook/Workbook';
import { writeSheet } from './writeSheet';

/** The workbook of the sample (see `sampleSheets`), as a file. The same on every machine. */
export function buildSample(): Workbook {
  const workbook = new Workbook(repeatableIds());
  workbook.fileName = 'htx-mau-ninh-binh-2020.xlsx';
  for (const content of sampleSheets()) writeSheet(workbook, content);
  return workbook;
}

/** Ids that differ from each other and are the same each time: the file can be compared byte for byte. */
function repeatableIds(): () => string {
  let count = 0;
  return () => `{5A4D5048-0000-4000-8000-${(count += 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
