import { areaAddress, LAST_COLUMN, LAST_ROW, parseArea } from '../../../core/sheet/address';
import type { Rectangle } from '../../workbook/Worksheet';
import type { KeyPress } from '../grid/navigate';

export interface FormulaBarEvents {
  readonly onEnter: (text: string, move: KeyPress) => void;
  readonly onCancel: () => void;
  readonly onEditing: (isEditing: boolean) => void;
  /** An address was typed into the name box. */
  readonly onGoTo: (area: Rectangle) => void;
  readonly onNotFound: (text: string) => void;
}

/** The name box and the field with the content of the active cell. */
export class FormulaBar {
  #shown = { name: '', content: '' };
  #isEditing = false;

  constructor(
    readonly nameBox: HTMLInputElement,
    readonly content: HTMLInputElement,
    readonly events: FormulaBarEvents,
  ) {
    content.addEventListener('focus', () => this.#begin());
    content.addEventListener('blur', () => this.#leave());
    content.addEventListener('keydown', (event) => this.#onContentKey(event));
    nameBox.addEventListener('focus', () => nameBox.select());
    nameBox.addEventListener('blur', () => (nameBox.value = this.#shown.name));
    nameBox.addEventListener('keydown', (event) => this.#onNameKey(event));
  }

  show(area: Rectangle, content: string): void {
    this.#shown = { name: areaAddress(rectangleToArea(area)), content };
    if (document.activeElement !== this.nameBox) this.nameBox.value = this.#shown.name;
    if (!this.#isEditing) this.content.value = content;
  }

  /** While the user types in the cell itself. */
  showTyping(text: string): void {
    if (!this.#isEditing) this.content.value = text;
  }

  #begin(): void {
    this.#isEditing = true;
    this.events.onEditing(true);
  }

  #leave(): void {
    if (!this.#isEditing) return;
    this.#isEditing = false;
    this.events.onEditing(false);
    // Leaving for another place is not an Enter: what was typed is given up, and visibly so.
    this.content.value = this.#shown.content;
  }

  #onContentKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const text = this.content.value;
      this.#leave();
      this.events.onEnter(text, { key: 'Enter', shift: event.shiftKey, ctrl: false });
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#leave();
      this.events.onCancel();
    }
  }

  #onNameKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.events.onCancel();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const area = parseArea(this.nameBox.value);
    if (!area) {
      this.events.onNotFound(this.nameBox.value);
      return;
    }
    this.events.onGoTo({
      row: area.top - 1,
      column: area.left - 1,
      rowCount: area.bottom - area.top + 1,
      columnCount: area.right - area.left + 1,
    });
  }
}

/** Rows and columns as the user counts them. */
function rectangleToArea({ row, column, rowCount, columnCount }: Rectangle): Parameters<typeof areaAddress>[0] {
  return {
    top: row + 1,
    left: column + 1,
    bottom: Math.min(row + rowCount, LAST_ROW),
    right: Math.min(column + columnCount, LAST_COLUMN),
  };
}
