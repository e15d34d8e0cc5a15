import type { ApiObject } from './ObjectType';
import { invalidReference } from './RichApiError';

/** Objects without a name of their own (ranges) that the library asked to keep between requests. */
export class References {
  readonly #byId = new Map<string, ApiObject>();
  readonly #ids = new WeakMap<object, string>();
  #next = 1;

  keep(object: ApiObject): void {
    if (this.#ids.has(object)) return;
    const id = `r${this.#next++}`;
    this.#ids.set(object, id);
    this.#byId.set(id, object);
  }

  idOf(object: ApiObject): string | undefined {
    return this.#ids.get(object);
  }

  /** @throws RichApiError when the add-in kept using a range after `Excel.run` had ended. */
  get(id: string): ApiObject {
    const object = this.#byId.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  remove(id: string): void {
    const object = this.#byId.get(id);
    if (object) this.#ids.delete(object);
    this.#byId.delete(id);
  }
}
