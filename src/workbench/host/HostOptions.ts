import type { HostLimits } from '../protocol/HostLimits';
import type { CalculatorFactory } from '../workbook/Calculator';

/** Which Excel the host stands for. */
export type Platform = 'desktop' | 'web';

export interface HostOptions {
  /** Computes the formulas; without it they keep the values that they came with. */
  readonly calculator?: CalculatorFactory | undefined;
  /** Those that are not named are the platform's. */
  readonly limits?: Partial<HostLimits> | undefined;
  /** Of the display, `vi-VN` unless said otherwise. */
  readonly locale?: string | undefined;
  /** Of numbers and dates; the display's unless said otherwise. */
  readonly dataLocale?: string | undefined;
  /** `desktop` unless said otherwise. */
  readonly platform?: Platform | undefined;
  /** In front of the names of custom functions; the manifest has it. `HTX` unless said otherwise. */
  readonly namespace?: string | undefined;
}
