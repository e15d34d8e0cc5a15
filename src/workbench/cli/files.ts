import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Workbook } from '../workbook/Workbook';
import { readXlsx } from '../workbook/xlsx/readXlsx';
import { cliErrors } from './errors';

/**
 * Reads a workbook from disk.
 * @throws HtxError `file-missing`, `file-unreadable`, `dates-1904`, or what `readXlsx` says of the content.
 */
export async function readWorkbookFile(cwd: string, path: string): Promise<Workbook> {
  const workbook = readXlsx(await readBytes(cwd, path), { fileName: basename(path) });
  // Office.js gives days of such a workbook as bare numbers, and nothing that tells how to read them.
  if (workbook.date1904) throw cliErrors.dates1904(path);
  return workbook;
}

/** @throws HtxError `file-missing`, `file-unreadable` */
export async function readBytes(cwd: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    throw isMissing(error) ? cliErrors.fileMissing(path) : cliErrors.fileUnreadable(path, error);
  }
}

export interface OutputOptions {
  /** Replace a file that is there. */
  readonly force: boolean;
  /** The files that the output was made from, which must stay as they are. */
  readonly input?: string | readonly string[] | undefined;
}

/**
 * Refuses an output path before any work is done for it.
 * @throws HtxError `out-is-input`, `out-exists`, `out-unwritable`.
 */
export async function claimOutput(cwd: string, path: string, { force, input }: OutputOptions): Promise<void> {
  const target = await statOrNull(resolve(cwd, path));
  for (const name of target ? [input ?? []].flat() : []) {
    // By device and inode: another spelling, a link or another case of the name is still the same file.
    const source = await statOrNull(resolve(cwd, name));
    if (source && source.dev === target?.dev && source.ino === target.ino) throw cliErrors.outIsInput(path);
  }
  if (target?.isDirectory()) throw cliErrors.outUnwritable(path, new Error('is a directory'));
  if (target && !force) throw cliErrors.outExists(path);
}

/** Writes aside and renames, so that an interrupted run leaves no half of a file under the name. */
export async function writeOutput(cwd: string, path: string, bytes: Uint8Array, options: OutputOptions): Promise<void> {
  await claimOutput(cwd, path, options);
  const target = resolve(cwd, path);
  const aside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(aside, bytes, { flag: 'wx' });
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw cliErrors.outUnwritable(path, error);
  }
}

async function statOrNull(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw cliErrors.fileUnreadable(path, error);
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
