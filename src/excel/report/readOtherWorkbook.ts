import type { OtherWorkbook } from '../../core/sheet/OtherWorkbook';
import { assertGoing, pause } from '../host/pause';
import type { TaskOptions } from '../reading/Progress';
import { SLICE } from '../registers/runInSlices';

/**
 * Reads an .xlsx file that is not open in Excel: `name` is the file's name
 * without its folder. What reads it is loaded when it is first needed. The
 * pane can draw while a large sheet is read; progress is told in bytes.
 *
 * @throws HtxError `cancelled`, or one with a sentence that names the file,
 * where it is no usable workbook: empty, damaged, encrypted, of an older
 * format, unusually large
 */
export async function readOtherWorkbook(
  name: string,
  bytes: Uint8Array,
  { onProgress, signal }: TaskOptions = {},
): Promise<OtherWorkbook> {
  const { readValues } = await import('../../xlsx/readValues');
  assertGoing(signal);
  await pause();
  let sliceEnd = performance.now() + SLICE;
  return readValues(name, bytes, {
    pause: async (done, total) => {
      if (done < total && performance.now() < sliceEnd) return;
      onProgress?.({ phase: 'read', done, total });
      await pause();
      assertGoing(signal);
      sliceEnd = performance.now() + SLICE;
    },
  });
}
