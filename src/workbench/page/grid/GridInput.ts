import type { CellPosition } from '../../workbook/cell';
import type { GridView } from './GridView';
import { navigate, type KeyPress } from './navigate';
import { selectArea, type Selection } from './selection';

export interface GridCommands {
  readonly select: (selection: Selection) => void;
  /** `replace`: the pressed key starts a new content. */
  readonly edit: (at: CellPosition, options: { readonly replace: boolean }) => void;
  readonly clear: () => void;
  readonly applyFormat: (numberFormat: string) => void;
  readonly changeSheet: (step: 1 | -1) => void;
}

/** Ctrl+Shift and a digit, by the key's place on the keyboard, as in Excel. */
const FORMAT_KEYS: Readonly<Record<string, string>> = {
  Digit1: '#,##0',
  Digit3: 'dd/mm/yyyy',
  Digit5: '0%',
  Backquote: 'General',
};

/** Hears keys and the pointer in the grid and turns them into commands. */
export class GridInput {
  #drag: 'cells' | undefined;

  constructor(
    readonly view: GridView,
    readonly commands: GridCommands,
  ) {
    view.element.addEventListener('keydown', (event) => this.#onKey(event));
    view.element.addEventListener('pointerdown', (event) => this.#onPointerDown(event));
    view.element.addEventListener('pointermove', (event) => this.#onPointerMove(event));
    view.element.addEventListener('pointerup', () => (this.#drag = undefined));
    view.element.addEventListener('dblclick', (event) => this.#onDoubleClick(event));
  }

  #onKey(event: KeyboardEvent): void {
    const ctrl = event.ctrlKey || event.metaKey;
    const press: KeyPress = { key: event.key, shift: event.shiftKey, ctrl };
    if (ctrl && (event.key === 'PageUp' || event.key === 'PageDown')) {
      event.preventDefault();
      this.commands.changeSheet(event.key === 'PageDown' ? 1 : -1);
      return;
    }
    const format = ctrl && event.shiftKey ? FORMAT_KEYS[event.code] : undefined;
    if (format !== undefined) {
      event.preventDefault();
      this.commands.applyFormat(format);
      return;
    }
    // Tab leaves the grid for the next part of the page: whoever works without a mouse must get out.
    if (event.key === 'Tab') return;
    const selection = navigate(this.view.selection, press, this.view.geometry, this.view.pageRows);
    if (selection) {
      event.preventDefault();
      this.commands.select(selection);
    } else if (event.key === 'F2') {
      event.preventDefault();
      this.commands.edit(this.view.selection.anchor, { replace: false });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.commands.clear();
    } else if (!ctrl && !event.altKey && (event.key.length === 1 || event.key === 'Process')) {
      // Not prevented: the browser puts the character into the field that now has the focus.
      this.commands.edit(this.view.selection.anchor, { replace: true });
    }
  }

  #onPointerDown(event: PointerEvent): void {
    if (event.button !== 0 || this.#isOnScrollbar(event)) return;
    const at = this.view.cellAt(event.clientX, event.clientY);
    if (at.row >= 0 && at.column >= 0) {
      this.#drag = 'cells';
      this.view.element.setPointerCapture(event.pointerId);
      const cell = this.#anchorOf(at);
      this.commands.select(
        event.shiftKey ? { anchor: this.view.selection.anchor, head: cell } : { anchor: cell, head: cell },
      );
      return;
    }
    const { rows, columns } = this.view.geometry;
    this.commands.select(
      selectArea({
        row: Math.max(at.row, 0),
        column: Math.max(at.column, 0),
        rowCount: at.row < 0 ? rows.count - 2 : 1,
        columnCount: at.column < 0 ? columns.count - 2 : 1,
      }),
    );
  }

  #onPointerMove(event: PointerEvent): void {
    if (this.#drag === undefined) return;
    const at = this.view.cellAt(event.clientX, event.clientY);
    const head = { row: Math.max(at.row, 0), column: Math.max(at.column, 0) };
    const { selection } = this.view;
    if (head.row === selection.head.row && head.column === selection.head.column) return;
    this.commands.select({ anchor: selection.anchor, head });
  }

  #onDoubleClick(event: MouseEvent): void {
    const at = this.view.cellAt(event.clientX, event.clientY);
    if (at.row >= 0 && at.column >= 0) this.commands.edit(this.#anchorOf(at), { replace: false });
  }

  #anchorOf({ row, column }: CellPosition): CellPosition {
    const merge = this.view.geometry.merges.at(row, column);
    return { row: merge?.row ?? row, column: merge?.column ?? column };
  }

  #isOnScrollbar({ clientX, clientY }: PointerEvent): boolean {
    const view = this.view.element;
    const box = view.getBoundingClientRect();
    return clientX - box.left > view.clientWidth || clientY - box.top > view.clientHeight;
  }
}
