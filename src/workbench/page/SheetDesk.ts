import { CellEditor } from './grid/CellEditor';
import { ConditionalFormats } from './grid/ConditionalFormats';
import { GridInput } from './grid/GridInput';
import { GridView } from './grid/GridView';
import { navigate, type KeyPress } from './grid/navigate';
import { canvasRuler } from './grid/ruler';
import { selectArea, type Selection } from './grid/selection';
import type { PageTexts } from './texts/PageTexts';
import { entryText } from './entry/entryText';
import type { CellPosition } from '../workbook/cell';
import type { Rectangle, Worksheet } from '../workbook/Worksheet';
import type { Workbook } from '../workbook/Workbook';

/** What the desk asks of the page around it. */
export interface DeskEvents {
  /** The selection moved, or the content of the active cell changed. */
  readonly onSelect: (sheet: Worksheet, area: Rectangle) => void;
  readonly onEnter: (sheet: Worksheet, at: CellPosition, text: string) => void;
  readonly onClear: (sheet: Worksheet, area: Rectangle) => void;
  readonly onFormat: (sheet: Worksheet, area: Rectangle, numberFormat: string) => void;
  readonly onChangeSheet: (step: 1 | -1) => void;
  /** Excel refuses its add-ins while a cell is being edited. */
  readonly onEditing: (isEditing: boolean) => void;
  readonly onTyping: (text: string) => void;
  /** Computes a formula that speaks of no cell. */
  readonly evaluate: (formula: string) => Promise<unknown>;
}

/** The grid with the field that lies over it: keyboard, pointer, selection and editing of one workbook. */
export class SheetDesk {
  readonly view: GridView;
  readonly #editor: CellEditor;

  constructor(
    readonly frame: HTMLElement,
    workbook: Workbook,
    readonly events: DeskEvents,
    texts: PageTexts,
  ) {
    this.view = new GridView(
      workbook,
      canvasRuler(document),
      selectArea(workbook.activeSheet.selection),
      new ConditionalFormats(
        (formula) => events.evaluate(formula),
        () => this.view.redraw(),
      ),
      texts,
    );
    this.#editor = new CellEditor(
      {
        onCommit: (text, at, move) => this.#commit(text, at, move),
        onCancel: () => this.#endEdit(),
        onInput: (text) => events.onTyping(text),
      },
      texts,
    );
    frame.replaceChildren(this.view.element, this.#editor.element);
    new GridInput(this.view, {
      select: (selection) => this.select(selection),
      edit: (at, { replace }) => this.#edit(at, replace ? undefined : this.textAt(at)),
      clear: () => events.onClear(this.sheet, this.view.selectedArea),
      applyFormat: (numberFormat) => events.onFormat(this.sheet, this.view.selectedArea, numberFormat),
      changeSheet: (step) => events.onChangeSheet(step),
    });
    this.view.redraw();
  }

  get sheet(): Worksheet {
    return this.view.geometry.sheet;
  }

  /** Looks at another workbook. */
  open(workbook: Workbook): void {
    this.#editor.cancel();
    this.view.workbook = workbook;
    this.view.conditionalFormats.forget();
    this.showActiveSheet();
  }

  /** After the workbook activated another sheet, or an add-in selected something. */
  showActiveSheet(): void {
    this.#editor.commit(undefined);
    this.view.element.scrollTo(0, 0);
    this.view.redraw();
    this.go(this.sheet.selection);
  }

  /** Selects an area; a cell that a merged area covers stands for all of it. */
  go(area: Rectangle): void {
    const selection = selectArea(area);
    const { anchor } = selection;
    const merge = this.view.geometry.merges.at(anchor.row, anchor.column);
    this.select(merge ? { ...selection, anchor: { row: merge.row, column: merge.column } } : selection);
  }

  select(selection: Selection): void {
    this.view.select(selection);
    this.events.onSelect(this.sheet, this.view.selectedArea);
  }

  /** Draws the cells anew; the selection stays. */
  redraw(): void {
    this.view.redraw();
    this.events.onSelect(this.sheet, this.view.selectedArea);
  }

  focus(): void {
    this.view.element.focus();
  }

  /** What the formula bar shows for a cell. */
  textAt({ row, column }: CellPosition): string {
    const { workbook } = this.view;
    const format = workbook.styles.get(this.view.geometry.styleIndex(row, column)).numberFormat;
    return entryText(this.sheet.cell(row, column), format, workbook.date1904);
  }

  /** Enters a text into the active cell and moves on: the formula bar's way in. */
  enter(text: string, move: KeyPress | undefined): void {
    this.#commit(text, this.view.selection.anchor, move);
  }

  #edit(at: CellPosition, text: string | undefined): void {
    this.view.select({ anchor: at, head: at });
    const cell = this.view.cellElement(at);
    if (!cell) return;
    this.events.onEditing(true);
    this.#editor.open(at, cell, this.frame, text);
  }

  #commit(text: string, at: CellPosition, move: KeyPress | undefined): void {
    const { sheet } = this;
    this.#endEdit(move !== undefined);
    if (text !== this.textAt(at)) this.events.onEnter(sheet, at, text);
    const next = move && navigate(this.view.selection, move, this.view.geometry, this.view.pageRows);
    if (next) this.select(next);
  }

  #endEdit(takeFocus = true): void {
    this.events.onEditing(false);
    if (takeFocus) this.focus();
    this.events.onSelect(this.sheet, this.view.selectedArea);
  }
}
