import { AppRuntime } from '../../../src/workbench/protocol/AppRuntime';
import { Counters } from '../../../src/workbench/protocol/Counters';
import type { HostContext, HostEvent } from '../../../src/workbench/protocol/HostContext';
import { EXCEL_ON_THE_DESKTOP } from '../../../src/workbench/protocol/HostLimits';
import { accessDenied } from '../../../src/workbench/protocol/RichApiError';
import { Workbook } from '../../../src/workbench/workbook/Workbook';

export interface FakeHost extends HostContext {
  readonly listening: string[];
  readonly emitted: HostEvent[];
}

/** A host that remembers what it is told and computes nothing. */
export function fakeHost(...sheetNames: string[]): FakeHost {
  let next = 0;
  const workbook = new Workbook(() => `{${(next += 1)}}`);
  for (const name of sheetNames) workbook.addSheet(name);
  const listening: string[] = [];
  const emitted: HostEvent[] = [];
  return {
    workbook,
    counters: new Counters(),
    runtime: new AppRuntime(),
    limits: { ...EXCEL_ON_THE_DESKTOP },
    locale: 'en-US',
    calculationMode: 'Automatic',
    enableEvents: true,
    listening,
    emitted,
    changed: () => undefined,
    formatChanged: () => undefined,
    structureChanged: () => undefined,
    assertWritable: (sheet) => {
      if (sheet.protection) throw accessDenied();
    },
    activate: (sheet) => {
      workbook.activeSheetId = sheet.id;
    },
    select: (sheet, area) => {
      sheet.selection = area;
    },
    calculate: () => undefined,
    listen: (event, targetId) => listening.push(`${event} ${targetId}`),
    unlisten: (event, targetId) => listening.splice(listening.indexOf(`${event} ${targetId}`), 1),
    emit: (event) => emitted.push(event),
    customFunctionsReady: () => undefined,
    customFunctionResults: () => undefined,
  };
}
