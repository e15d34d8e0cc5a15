import type { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { addDynamicArrayMetadata, blankMetadata, dynamicArrayMetadata } from './metadata';

/** Gives the cell metadata that marks a dynamic array, which is added to the file when it is first needed. */
export class MetadataWriter {
  #root: XmlElement | undefined;
  #index: number | undefined;
  #changed = false;

  constructor(own: XmlElement | undefined) {
    this.#root = own;
    [this.#index] = dynamicArrayMetadata(own);
  }

  get dynamicArray(): number {
    if (this.#index === undefined) {
      this.#root ??= blankMetadata();
      this.#index = addDynamicArrayMetadata(this.#root);
      this.#changed = true;
    }
    return this.#index;
  }

  /** The part's root, if it was changed. */
  get written(): XmlElement | undefined {
    return this.#changed ? this.#root : undefined;
  }
}
