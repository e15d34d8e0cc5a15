import type { HostOptions } from '../../../../src/workbench/host/HostOptions';
import { openSession, type Session } from '../../../../src/workbench/headless/openSession';
import type { Workbook } from '../../../../src/workbench/workbook/Workbook';

/** Runs a test with the workbook open before the real Office.js; a fault of the host itself fails the test. */
export async function withSession<T>(
  workbook: Workbook,
  test: (session: Session) => Promise<T>,
  options: HostOptions = {},
): Promise<T> {
  const session = await openSession(workbook, options);
  try {
    session.enter();
    const result = await test(session);
    expect(session.host.failures).toEqual([]);
    return result;
  } finally {
    session.close();
  }
}
