import type { CheckResult, ExcelPort, ReportPreview } from '../../../src/taskpane/port/ExcelPort';
import { sampleIssues } from './sampleIssues';
import { samplePreview, sampleSheets } from './sampleWorkbook';

/** Calls that the pane made, by name and arguments. */
export type Call = readonly [name: string, ...args: readonly unknown[]];

export interface FakePort extends ExcelPort {
  readonly calls: readonly Call[];
}

/** A workbook that answers at once, with the sample in it; a test replaces what it is about. */
export function fakePort(changes: Partial<ExcelPort> = {}): FakePort {
  const calls: Call[] = [];
  const checked: CheckResult = { sheets: sampleSheets, issues: sampleIssues };
  const preview = (period?: Parameters<typeof samplePreview>[0]): ReportPreview => samplePreview(period);
  return {
    calls,
    recognise: () => Promise.resolve(sampleSheets),
    check: ({ language }) => {
      calls.push(['check', language]);
      return Promise.resolve(checked);
    },
    preview: ({ period }) => Promise.resolve(preview(period)),
    createReport: ({ period }) => {
      calls.push(['createReport', period?.shortLabel]);
      return Promise.resolve(preview(period).summary);
    },
    goTo: (sheet, address) => {
      calls.push(['goTo', sheet, address]);
      return Promise.resolve();
    },
    office: { language: 'vi-VN', isDark: undefined },
    ...changes,
  };
}
