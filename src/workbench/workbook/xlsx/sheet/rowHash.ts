import type { Cell, CellError } from '../../cell';
import type { RowFormat } from '../../Worksheet';

/**
 * A fingerprint (64 bits) of all that a file says of one row: equal for equal
 * rows, and different when anything in them was changed.
 */
export function rowHash(format: RowFormat | undefined, cells: readonly (readonly [number, Cell])[]): string {
  const hash = new Hash();
  hash.text(format ? `${format.height ?? ''}|${format.hidden ?? ''}|${format.style ?? ''}` : '');
  for (const [column, cell] of cells) {
    hash.integer(column);
    hash.integer(cell.style);
    addValue(hash, cell.value);
    if (cell.formula !== undefined) hash.text(cell.formula);
    if (cell.spill) hash.text(`${cell.spill.rowCount}x${cell.spill.columnCount}${cell.spill.legacy ? 'L' : ''}`);
  }
  return hash.result();
}

function addValue(hash: Hash, value: Cell['value']): void {
  if (value === null) hash.integer(0);
  else if (typeof value === 'number') hash.number(value);
  else if (typeof value === 'string') hash.text(value);
  else if (typeof value === 'boolean') hash.integer(value ? 3 : 4);
  else hash.error(value);
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** Two multiplicative 32-bit hashes over the same input, with different factors. */
class Hash {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  integer(value: number): void {
    this.#a = Math.imul(this.#a ^ value, 2654435761);
    this.#b = Math.imul(this.#b ^ value, 1597334677);
    this.#a ^= this.#a >>> 15;
    this.#b ^= this.#b >>> 13;
  }

  number(value: number): void {
    this.integer(1);
    float[0] = value;
    this.integer(words[0] ?? 0);
    this.integer(words[1] ?? 0);
  }

  error(value: CellError): void {
    this.integer(2);
    this.text(value.code);
  }

  text(value: string): void {
    this.integer(value.length + 0x10000);
    for (let i = 0; i < value.length; i += 1) this.integer(value.charCodeAt(i));
  }

  result(): string {
    return `${(this.#a >>> 0).toString(36)}.${(this.#b >>> 0).toString(36)}`;
  }
}
