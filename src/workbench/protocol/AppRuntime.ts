/** `Visible`: the pane is shown. `Background`: the add-in runs without it. In the words of Office.js. */
export type AppRuntimeState = 'Background' | 'Visible';

/** Whether the add-in starts with the workbook (`Background`) or when it is first asked for. */
export type AppRuntimeStartState = 'Background' | 'Inactive';

/**
 * The shared runtime of the add-in, as Excel sees it: pane, ribbon commands
 * and custom functions live in one page, whether its pane is shown or not.
 */
export class AppRuntime {
  startState: AppRuntimeStartState = 'Inactive';
  #state: AppRuntimeState = 'Background';
  readonly #listeners = new Set<(state: AppRuntimeState) => void>();

  get state(): AppRuntimeState {
    return this.#state;
  }

  /** Shows or hides the pane, whether the user or the add-in wants it; what is so already is no change. */
  set state(state: AppRuntimeState) {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  /** Hears each change; the result ends it. */
  subscribe(listener: (state: AppRuntimeState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
