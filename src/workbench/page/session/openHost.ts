import { Host } from '../../host/Host';
import type { Platform } from '../../host/HostOptions';
import type { Workbook } from '../../workbook/Workbook';
import type { PageTexts } from '../texts/PageTexts';
import { lazyCalculator } from './lazyCalculator';

export interface OpenHostOptions {
  /** `web`: host and add-in speak by messages alone, as in Excel on the web. */
  readonly platform: Platform;
  readonly locale: string;
  readonly texts: Pick<PageTexts, 'calculating' | 'ready' | 'calculatorFailed'>;
  /** In front of the names of the add-in's functions. */
  readonly namespace: string;
  /** What the page is busy with, for the status line. */
  readonly onStatus: (text: string) => void;
  readonly onProblem: (sentence: string) => void;
}

/** A host over a workbook, which loads the formula engine when the first formula needs it. */
export function openHost(workbook: Workbook, options: OpenHostOptions): Host {
  const { platform, locale, texts, namespace, onStatus, onProblem } = options;
  return new Host(workbook, {
    platform,
    locale,
    // The grid writes numbers and dates as Vietnam does, whatever the language of Excel's own texts.
    dataLocale: 'vi-VN',
    namespace,
    calculator: lazyCalculator({
      onLoading: () => onStatus(texts.calculating),
      onLoaded: () => onStatus(texts.ready),
      onFailed: () => onProblem(texts.calculatorFailed),
    }),
  });
}
