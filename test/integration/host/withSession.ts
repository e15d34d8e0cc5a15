import { openSession, type Session, type SessionOptions } from '../../../src/workbench/headless/openSession';
import { Workbook } from '../../../src/workbench/workbook/Workbook';

/** A workbook with the empty sheets that are named. */
export function workbookOf(...sheetNames: string[]): Workbook {
  const workbook = new Workbook();
  for (const name of sheetNames) workbook.addSheet(name);
  return workbook;
}

/** Opens a session, runs the test inside, and closes it whatever happens; a fault of the host fails the test. */
export async function withSession(
  workbook: Workbook,
  run: (session: Session) => Promise<void>,
  options?: SessionOptions,
): Promise<void> {
  const session = await openSession(workbook, options);
  try {
    session.enter();
    await run(session);
    expect(session.host.failures).toEqual([]);
  } finally {
    session.close();
  }
}

/** The error that a promise is rejected with, by its code; fails when it is fulfilled. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error('Expected a rejection');
}
