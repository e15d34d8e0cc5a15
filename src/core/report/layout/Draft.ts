import { areaAddress } from '../../sheet/address';
import type { Block, Content, NoteColumn, RangeFormat, RowSpan, SheetChart, SheetLayout } from '../SheetLayout';

/** A layout in the making: parts are added below each other. Rows and columns from 1. */
export class Draft {
  readonly #blocks: Block[] = [];
  readonly #merges: string[] = [];
  readonly #heights: { row: number; points: number }[] = [];
  readonly #formats: RangeFormat[] = [];
  readonly #together: RowSpan[] = [];
  #chart: SheetChart | undefined;
  #notes: NoteColumn | undefined;
  #row = 1;

  /** The first row that is not used yet. */
  get row(): number {
    return this.#row;
  }

  /** Leaves rows empty; returns the first row after them. */
  skip(rows = 1): number {
    this.#row += rows;
    return this.#row;
  }

  put(row: number, left: number, cells: readonly (readonly Content[])[]): void {
    this.#blocks.push({ top: row, left, cells });
    this.#row = Math.max(this.#row, row + cells.length);
  }

  /** One text over several columns of a row. */
  span(row: number, from: number, to: number, text: string, format: Omit<RangeFormat, 'address'> = {}): void {
    this.put(row, from, [[text]]);
    if (to > from) this.#merges.push(areaAddress({ top: row, left: from, bottom: row, right: to }));
    this.format({ top: row, left: from, bottom: row, right: to }, format);
  }

  format(area: Parameters<typeof areaAddress>[0], format: Omit<RangeFormat, 'address'>): void {
    if (Object.keys(format).length > 0) this.#formats.push({ address: areaAddress(area), ...format });
  }

  height(row: number, points: number): void {
    this.#heights.push({ row, points });
  }

  /** Rows that one page is to hold; what is said first goes before what is said later. */
  keepTogether(first: number, last: number): void {
    this.#together.push({ first, last });
  }

  chart(chart: SheetChart): void {
    this.#chart = chart;
  }

  notes(notes: NoteColumn): void {
    this.#notes = notes;
  }

  build(frame: Pick<SheetLayout, 'name' | 'columnWidths' | 'freezeRows' | 'page'>): SheetLayout {
    return {
      ...frame,
      blocks: joined(this.#blocks),
      merges: this.#merges,
      rowHeights: this.#heights,
      formats: this.#formats,
      keepTogether: this.#together,
      ...(this.#chart && { chart: this.#chart }),
      ...(this.#notes && { notes: this.#notes }),
    };
  }
}

/** Blocks that continue each other are one block: fewer writes. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last && continues(last, block)) result[result.length - 1] = { ...last, cells: [...last.cells, ...block.cells] };
    else result.push(block);
  }
  return result;
}

function continues(above: Block, below: Block): boolean {
  return (
    above.left === below.left &&
    above.top + above.cells.length === below.top &&
    above.cells[0]?.length === below.cells[0]?.length
  );
}
