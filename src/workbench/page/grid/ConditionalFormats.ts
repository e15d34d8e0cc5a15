import type { ConditionalFormat, ConditionalStyle } from '../../workbook/ConditionalFormat';
import type { Style } from '../../workbook/style';
import type { Worksheet } from '../../workbook/Worksheet';
import { isConstantFormula } from './isConstantFormula';
import { MergeIndex } from './MergeIndex';

/** Finds what conditional formats make of a cell; `undefined` where none holds. */
export type StyleFinder = (row: number, column: number) => ConditionalStyle | undefined;

/**
 * Draws the conditional formats whose formula speaks of no cell, which the
 * add-in's marks are. Those that look at cells are kept in the file and not
 * drawn: Excel draws them.
 */
export class ConditionalFormats {
  /** By formula; `undefined` while the answer is on its way. */
  readonly #verdicts = new Map<string, boolean | undefined>();

  /**
   * @param evaluate computes a formula; rejects when it cannot
   * @param onKnown hears that cells are to be drawn anew
   */
  constructor(
    readonly evaluate: (formula: string) => Promise<unknown>,
    readonly onKnown: () => void,
  ) {}

  /** Another workbook is looked at: what could not be computed in the one before may be now. */
  forget(): void {
    this.#verdicts.clear();
  }

  /** @param rowCount rows that will be asked for */
  of(sheet: Worksheet, rowCount: number): StyleFinder {
    const holding = sheet.conditionalFormats.filter((format) => this.#holds(format));
    if (holding.length === 0) return () => undefined;
    const indexes = holding.map(({ areas, format }) => ({ index: new MergeIndex(areas, rowCount), format }));
    // The first in the list has precedence, as in Excel.
    return (row, column) => indexes.find(({ index }) => index.at(row, column))?.format;
  }

  #holds({ type, rule }: ConditionalFormat): boolean {
    const { formula } = rule;
    if (type !== 'Custom' || formula === undefined || !isConstantFormula(formula)) return false;
    if (!this.#verdicts.has(formula)) {
      this.#verdicts.set(formula, undefined);
      void this.#find(formula);
    }
    return this.#verdicts.get(formula) === true;
  }

  async #find(formula: string): Promise<void> {
    try {
      const result = await this.evaluate(formula);
      this.#verdicts.set(formula, result === true || (typeof result === 'number' && result !== 0));
    } catch {
      // A condition that cannot be computed does not hold, as in Excel.
      this.#verdicts.set(formula, false);
    }
    this.onKnown();
  }
}

/** A cell's style under a conditional format. */
export function styleUnder(style: Style, { fill, font }: ConditionalStyle): Style {
  return { ...style, ...(fill !== undefined && { fill }), font: { ...style.font, ...font } };
}
