import type { AppCommand } from './HostChannel';

interface Waiting {
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Buttons of the ribbon that were pressed and whose functions have not completed yet. */
export class Commands {
  readonly #waiting = new Map<string, Waiting>();
  #nextId = 1;

  constructor(private readonly send: (command: AppCommand) => void) {}

  invoke(functionName: string, controlId: string): Promise<void> {
    const id = `command-${this.#nextId++}`;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { functionName, resolve, reject });
      this.send({ id, functionName, event: JSON.stringify({ source: { id: controlId } }) });
    });
  }

  completed(id: string, status: number): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (status === 0) waiting?.resolve();
    else waiting?.reject(new Error(`The add-in cannot run the command "${waiting.functionName}" (error ${status})`));
  }

  /** The add-in is gone. */
  abandon(): void {
    for (const { functionName, reject } of this.#waiting.values()) {
      reject(new Error(`The add-in went away during the command "${functionName}"`));
    }
    this.#waiting.clear();
  }
}
