import { openRegister } from '../../core/register/openRegister';
import { recogniseInSteps } from '../../core/register/recogniseInSteps';
import type { RecognisedSheet, Register } from '../../core/register/Register';
import { withoutTable } from '../../core/register/withoutTable';
import { assertGoing, pause } from '../host/pause';
import { namedSheets } from '../reading/namedSheets';
import { readWorkbook, type ReadOptions } from '../reading/readWorkbook';
import type { SkippedSheet } from '../reading/WorkbookReading';
import { mappingOf } from './mappingOf';
import type { OpenedWorkbook } from './OpenedWorkbook';
import { runInSlices } from './runInSlices';

/** Reads the workbook and finds out what each sheet is; the pane can draw meanwhile. */
export async function openWorkbook(options: ReadOptions = {}): Promise<OpenedWorkbook> {
  const reading = await readWorkbook(options);
  const all = namedSheets(reading);
  const registers: Register[] = [];
  const found: RecognisedSheet[] = reading.skipped.map(asRecognised);
  for (const sheet of reading.sheets) {
    assertGoing(options.signal);
    const mapping = mappingOf(sheet, reading.state.mappings, all);
    const recognised = await runInSlices(recogniseInSteps(sheet.values, mapping), options);
    found.push(mapping ? { ...recognised, isMapped: true } : recognised);
    // Every table of a sheet is a register of its own; the sheet is listed once, with its longest.
    for (const table of [recognised, ...(recognised.others ?? [])]) registers.push(openRegister(sheet.values, table));
    await pause();
  }
  const order = new Map(reading.order.map((name, index) => [name, index]));
  const sheets = found.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  return { reading, sheets, registers };
}

/** A sheet that was not read has nothing in it that counts; HTX's own ones are known for what they are. */
function asRecognised({ name, cause, reason }: SkippedSheet): RecognisedSheet {
  const isOwn = cause === 'report' || cause === 'issues';
  return {
    ...withoutTable(name),
    role: isOwn ? 'report' : 'other',
    confidence: isOwn ? 1 : 0,
    band: isOwn ? 'sure' : 'unknown',
    reason,
    isSkipped: true,
  };
}
