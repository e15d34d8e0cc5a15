import { cellAddress } from '../../../core/sheet/address';
import type { CellPosition } from '../../workbook/cell';
import { element } from '../dom';
import type { PageTexts } from '../texts/PageTexts';
import type { KeyPress } from './navigate';

export interface EditorEvents {
  /** The user is done: `move` is the key that ended it, to move on as that key does. */
  readonly onCommit: (text: string, at: CellPosition, move: KeyPress | undefined) => void;
  readonly onCancel: () => void;
  readonly onInput: (text: string) => void;
}

const MOVING = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/**
 * The field that lies over a cell while it is being edited. It is a real text
 * field from the first key on, because Vietnamese input methods rewrite what
 * was typed before.
 */
export class CellEditor {
  readonly element = element('textarea', { class: 'cell-editor', rows: '1', spellcheck: 'false', hidden: '' });
  #at: CellPosition | undefined;
  /** Begun by typing: arrow keys end the entry. Begun with F2: they move the caret. */
  #isTyping = false;

  constructor(
    readonly events: EditorEvents,
    readonly texts: Pick<PageTexts, 'editCell'>,
  ) {
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    this.element.addEventListener('input', () => {
      this.#grow();
      events.onInput(this.element.value);
    });
    this.element.addEventListener('blur', () => this.commit(undefined));
  }

  /** The cell that is being edited. */
  get at(): CellPosition | undefined {
    return this.#at;
  }

  /**
   * Opens over a cell.
   * @param text `undefined`: the key that is being pressed will fill the empty field
   */
  open(at: CellPosition, cell: HTMLElement, frame: HTMLElement, text: string | undefined): void {
    this.#at = at;
    this.#isTyping = text === undefined;
    const field = this.element;
    field.value = text ?? '';
    field.setAttribute('aria-label', this.texts.editCell(cellAddress(at.row + 1, at.column + 1)));
    const place = cell.getBoundingClientRect();
    const origin = frame.getBoundingClientRect();
    const { style } = field;
    style.left = `${place.left - origin.left - 1}px`;
    style.top = `${place.top - origin.top - 1}px`;
    style.minWidth = `${place.width + 2}px`;
    style.minHeight = `${place.height + 2}px`;
    style.maxWidth = `${Math.max(origin.right - place.left, 80)}px`;
    style.font = getComputedStyle(cell).font;
    field.hidden = false;
    this.#grow();
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  commit(move: KeyPress | undefined): void {
    const at = this.#at;
    if (!at) return;
    this.#close();
    this.events.onCommit(this.element.value, at, move);
  }

  cancel(): void {
    if (!this.#at) return;
    this.#close();
    this.events.onCancel();
  }

  #close(): void {
    this.#at = undefined;
    this.element.hidden = true;
  }

  #onKey(event: KeyboardEvent): void {
    // Keys that belong to an input method are not ours.
    if (event.isComposing) return;
    const press: KeyPress = { key: event.key, shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey };
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.#grow();
    } else if (event.key === 'Enter' || event.key === 'Tab' || (this.#isTyping && MOVING.includes(event.key))) {
      event.preventDefault();
      this.commit(press);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
    } else if (event.key === 'F2') {
      this.#isTyping = !this.#isTyping;
    }
  }

  #grow(): void {
    const { style } = this.element;
    style.width = '0';
    style.height = '0';
    style.width = `${this.element.scrollWidth + 12}px`;
    style.height = `${this.element.scrollHeight + 4}px`;
  }
}
