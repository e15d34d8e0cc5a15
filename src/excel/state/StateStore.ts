import { byteLength } from '../../core/sheet/byteLength';
import { excelErrors } from '../errors/excelErrors';
import { STATE_NAMESPACE } from './partXml';
import { decodeState, encodeState, NOTHING_STORED, STATE_VERSION, type StoredState } from './stateCodec';
import type { WorkbookState } from './sections';

/** Excel on the web takes 5 MB a request; the state shares it with what else is written. */
const LIMIT = 4_000_000;

/**
 * The state of one workbook during one `Excel.run`. It costs no sync of its
 * own: make it, sync, `fetch()`, sync, `open()`; `save()` goes with the next
 * sync.
 */
export class StateStore {
  readonly #context: Excel.RequestContext;
  readonly #parts: Excel.CustomXmlPartScopedCollection;
  #xml: readonly { readonly part: Excel.CustomXmlPart; readonly text: OfficeExtension.ClientResult<string> }[] = [];
  #kept: Excel.CustomXmlPart | undefined;
  #stored: StoredState | undefined;

  /** Asks which parts are there. */
  constructor(context: Excel.RequestContext) {
    this.#context = context;
    this.#parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
    this.#parts.load('items/id');
  }

  /** Asks for what they hold. After the first sync. */
  fetch(): void {
    this.#xml = this.#parts.items.map((part) => ({ part, text: part.getXml() }));
  }

  /** The state, from the part that was saved last if a merge has left several. After the second sync. */
  open(): StoredState {
    if (this.#stored) return this.#stored;
    const decoded = this.#xml
      .map(({ part, text }) => ({ part, stored: decodeState(text.value) }))
      .sort((a, b) => (a.stored.saved < b.stored.saved ? 1 : -1));
    this.#kept = decoded[0]?.part;
    this.#stored = decoded[0]?.stored ?? NOTHING_STORED;
    return this.#stored;
  }

  /**
   * Writes the changed sections with the next sync.
   *
   * @throws HtxError `state-newer` if a newer HTX wrote the state, `state-too-large` if it does not fit into a request.
   */
  save(changes: Partial<WorkbookState>): void {
    const before = this.open();
    if (before.version > STATE_VERSION) throw excelErrors.stateNewer(before.version);
    const stored = { ...before, state: { ...before.state, ...changes } };
    const xml = encodeState(stored, new Date().toISOString());
    const bytes = byteLength(xml);
    if (bytes > LIMIT) throw excelErrors.stateTooLarge(bytes);
    if (this.#kept) this.#kept.setXml(xml);
    else this.#kept = this.#context.workbook.customXmlParts.add(xml);
    for (const { part } of this.#xml) if (part !== this.#kept) part.delete();
    this.#xml = this.#xml.filter(({ part }) => part === this.#kept);
    this.#stored = stored;
  }
}
