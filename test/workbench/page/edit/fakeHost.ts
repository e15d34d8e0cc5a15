import type { HostContext } from '../../../../src/workbench/protocol/HostContext';
import { accessDenied } from '../../../../src/workbench/protocol/RichApiError';
import { Workbook } from '../../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';

/** A blank workbook with what an edit asks of its host, and the calls that it made. */
export function fakeHost(): { host: HostContext; sheet: Worksheet; calls: unknown[][] } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('S');
  const calls: unknown[][] = [];
  const host: Partial<HostContext> = {
    workbook,
    assertWritable: ({ protection }) => {
      if (protection) throw accessDenied();
    },
    changed: (...args) => calls.push(['changed', ...args.slice(1)]),
    formatChanged: (...args) => calls.push(['formatChanged', ...args.slice(1)]),
  };
  return { host: host as HostContext, sheet, calls };
}
