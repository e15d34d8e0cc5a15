import { activities } from './activities';
import { cooperatives } from './cooperatives';
import { groups } from './groups';
import { loans } from './loans';
import { plan } from './plan';
import { seededRandom } from './random';
import type { SheetContent } from './SheetContent';
import { works } from './works';

/**
 * The sample: Ninh Bình in 2020, with fictional cooperatives whose rows add up
 * to the figures of the province's published half-year review (16 of 20 new
 * cooperatives, 10 of 20 new groups, 4,600 million đồng lent by the revolving
 * fund...). Rows from before and after the half-year are in it and must not
 * count. The same each time.
 */
export function sampleSheets(): readonly SheetContent[] {
  const random = seededRandom(2020);
  const register = cooperatives(random);
  const names = register.rows.map((row) => String(row[1]));
  return [register, groups(random), activities(random), loans(names), works(random, names), plan()];
}
