import type { EntityType } from '../register/vocabulary';
import { comparable, type ComparableName } from './compareNames';

/** In which way two names fall together. */
export type Block = 'key' | 'confusable' | 'bare';

/**
 * Names in blocks that fall together, for registers of any length: adding and
 * asking cost the same however many names there are, and no two names are ever
 * compared that share no block.
 */
export class NameIndex<T> {
  readonly #blocks: Readonly<Record<Block, Map<string, T[]>>> = {
    key: new Map(),
    confusable: new Map(),
    bare: new Map(),
  };
  readonly #known = new Map<string, ComparableName>();

  /** `form`: what a name counts as that does not say it. */
  constructor(private readonly form: EntityType = 'cooperative') {}

  /** The name as it is compared; worked out once for equal texts. */
  name(text: string): ComparableName {
    let name = this.#known.get(text);
    if (!name) {
      name = comparable(text, this.form);
      this.#known.set(text, name);
    }
    return name;
  }

  /** Names without a proper part ("HTX") are left out. */
  add(text: string, item: T): void {
    const name = this.name(text);
    if (name.key === '') return;
    for (const block of ['key', 'confusable', 'bare'] as const) {
      const items = this.#blocks[block].get(name[block]);
      if (items) items.push(item);
      else this.#blocks[block].set(name[block], [item]);
    }
  }

  /** Everything that was added under the same key, in the order of adding; with the item itself. */
  alike(text: string, block: Block): readonly T[] {
    return this.#blocks[block].get(this.name(text)[block]) ?? [];
  }
}
