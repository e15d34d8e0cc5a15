import type { CalculatorFactory } from '../../workbook/Calculator';

export interface LazyCalculatorEvents {
  /** The engine is on its way: a second or two, the first time. */
  readonly onLoading: () => void;
  readonly onLoaded: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** Loads the formula engine when the first formula asks for it: the page is there before. */
export function lazyCalculator({ onLoading, onLoaded, onFailed }: LazyCalculatorEvents): CalculatorFactory {
  return async (workbook, functions) => {
    onLoading();
    try {
      const { createUniverCalculator } = await import('../../workbook/calculation/univerCalculator');
      const calculator = await createUniverCalculator(workbook, functions);
      onLoaded();
      return calculator;
    } catch (error) {
      onFailed(error);
      throw error;
    }
  };
}
