import type { ReportChoices, ReportChoicesPort } from '../../../src/taskpane/port/ReportPort';

const DEFAULTS: ReportChoices = {
  period: null,
  template: 'C',
  definitions: {},
  manual: {},
  samePeriod: {},
  previousSheets: [],
  isConverted: false,
  planYears: {},
  countedRows: false,
};

/** A workbook that keeps what is chosen about its report. */
export class FakeChoices implements ReportChoicesPort {
  kept: ReportChoices;
  /** What the next change is refused with. */
  refusal: Error | undefined;

  constructor(kept: Partial<ReportChoices> = {}) {
    this.kept = { ...DEFAULTS, ...kept };
  }

  readonly read = (): Promise<ReportChoices> => Promise.resolve(this.kept);

  readonly save = (change: Partial<ReportChoices>): Promise<void> => {
    if (this.refusal) return Promise.reject(this.refusal);
    this.kept = { ...this.kept, ...change };
    return Promise.resolve();
  };
}
