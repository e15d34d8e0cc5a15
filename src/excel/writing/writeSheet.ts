import type { SheetLayout } from '../../core/report/SheetLayout';
import type { TaskOptions } from '../reading/Progress';
import type { WrittenSheet } from '../state/sections';
import { writeSheets, type SheetWritten } from './writeSheets';

export type { SheetWritten } from './writeSheets';

export interface WriteOptions extends Pick<TaskOptions, 'signal'> {
  readonly kind: WrittenSheet['kind'];
}

/** One sheet, as `writeSheets` writes several. */
export async function writeSheet(layout: SheetLayout, { kind, signal }: WriteOptions): Promise<SheetWritten> {
  const [written] = await writeSheets([{ layout, kind }], signal ? { signal } : {});
  return written;
}
