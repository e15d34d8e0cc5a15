import { Workbook } from '../workbook/Workbook';
import { activities } from './activities';
import { cooperatives } from './cooperatives';
import { groups } from './groups';
import { loans } from './loans';
import { plan } from './plan';
import { seededRandom } from './random';
import { works } from './works';
import { writeSheet } from './writeSheet';

/**
 * The sample workbook: Ninh Bình in 2020, with fictional cooperatives whose
 * rows add up to the figures of the province's published half-year review
 * (16 of 20 new cooperatives, 10 of 20 new groups, 4,600 million đồng lent by
 * the revolving fund...). Rows from before and after the half-year are in it
 * and must not count. The same on every machine.
 */
export function buildSample(): Workbook {
  const workbook = new Workbook(repeatableIds());
  workbook.fileName = 'htx-mau-ninh-binh-2020.xlsx';
  const random = seededRandom(2020);
  const register = cooperatives(random);
  const names = register.rows.map((row) => String(row[1]));
  for (const content of [register, groups(random), activities(random), loans(names), works(random, names), plan()]) {
    writeSheet(workbook, content);
  }
  return workbook;
}

/** Ids that differ from each other and are the same each time: the file can be compared byte for byte. */
function repeatableIds(): () => string {
  let count = 0;
  return () => `{5A4D5048-0000-4000-8000-${(count += 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
