import type { EventName } from '../../protocol/eventIds';

/** What the add-in listens to. Two contexts may listen to the same; the last one to leave ends it. */
export class Listeners {
  readonly #counts = new Map<string, number>();

  add(event: EventName, targetId: string): void {
    const key = keyOf(event, targetId);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(event: EventName, targetId: string): void {
    const key = keyOf(event, targetId);
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  has(event: EventName, targetId: string): boolean {
    return this.#counts.has(keyOf(event, targetId));
  }

  /** Whether anybody listens to one of the events, on whatever target. */
  hasAny(...events: readonly EventName[]): boolean {
    return [...this.#counts.keys()].some((key) => events.some((event) => key.startsWith(keyOf(event, ''))));
  }

  clear(): void {
    this.#counts.clear();
  }
}

const keyOf = (event: EventName, targetId: string): string => `${event} ${targetId}`;
