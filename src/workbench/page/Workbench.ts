import { HtxError } from '../../core/errors';
import type { Host } from '../host/Host';
import type { Platform } from '../host/HostOptions';
import type { CellPosition } from '../workbook/cell';
import { sameArea } from '../workbook/rectangles';
import type { Workbook, WorkbookChange } from '../workbook/Workbook';
import type { Rectangle, Worksheet } from '../workbook/Worksheet';
import { FileState } from './chrome/FileState';
import { FormulaBar } from './chrome/FormulaBar';
import { Messages } from './chrome/Messages';
import { selectionSummary } from './chrome/selectionSummary';
import { SheetTabs } from './chrome/SheetTabs';
import { makeSplitter } from './chrome/Splitter';
import { byId } from './dom';
import { applyNumberFormat } from './edit/applyNumberFormat';
import { clearCells } from './edit/clearCells';
import { enterText } from './edit/enterText';
import type { AddinManifest } from './manifest/readManifest';
import { Ribbon } from './ribbon/Ribbon';
import type { RibbonAction } from './ribbon/RibbonGroup';
import { openHost } from './session/openHost';
import { PaneFrame } from './session/PaneFrame';
import { SheetDesk, type DeskEvents } from './SheetDesk';
import type { PageTexts } from './texts/PageTexts';
import type { WorkbenchHandle } from './WorkbenchHandle';

export interface WorkbenchOptions {
  readonly platform: Platform;
  /** The language that Excel would have: `vi-VN`. */
  readonly locale: string;
  readonly texts: PageTexts;
  readonly manifest: AddinManifest;
}

/** The page: bars, grid and pane around the one workbook that is open. */
export class Workbench implements WorkbenchHandle {
  readonly messages = new Messages(byId('message'));
  readonly texts: PageTexts;
  readonly file: FileState;
  readonly #options: WorkbenchOptions;
  readonly #status = byId('status');
  readonly #summary = byId('selection-summary');
  readonly #ribbon = new Ribbon(byId('ribbon'), (action) => void this.#act(action));
  readonly #pane: PaneFrame;
  readonly #tabs = new SheetTabs(byId('sheet-tabs'), (id) => this.#activate(id));
  readonly #formulaBar: FormulaBar;
  #host: Host | undefined;
  #desk: SheetDesk | undefined;
  #frame = 0;

  constructor(options: WorkbenchOptions) {
    const { texts, manifest } = options;
    this.#options = options;
    this.texts = texts;
    this.file = new FileState(byId('file-name'), byId('file-state'), texts);
    this.#pane = new PaneFrame(byId('pane'), byId('splitter'), byId('pane-host'), texts.paneTitle);
    this.#ribbon.show(manifest.groups);
    // Whether a number fits in its cell is measured in the cell's font.
    document.fonts.addEventListener('loadingdone', () => this.#scheduleRedraw());
    makeSplitter(byId('splitter'), byId('pane'));
    byId('close-pane').addEventListener('click', () => {
      this.host.runtime.state = 'Background';
      this.#desk?.focus();
    });
    this.#formulaBar = new FormulaBar(byId('name-box') as HTMLInputElement, byId('formula') as HTMLInputElement, {
      onEnter: (text, move) => this.#desk?.enter(text, move),
      onCancel: () => this.#desk?.focus(),
      onEditing: (isEditing) => this.#setEditing(isEditing),
      onGoTo: (area) => {
        this.#desk?.go(area);
        this.#desk?.focus();
      },
      onNotFound: (text) => this.messages.show(texts.notFound(text)),
    });
  }

  get host(): Host {
    if (!this.#host) throw new Error('No workbook is open yet');
    return this.#host;
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  showStatus(text: string): void {
    this.#status.textContent = text;
  }

  /** Opens a workbook in place of the one before, with the add-in started anew, as Excel starts one a workbook. */
  open(workbook: Workbook): void {
    const { platform, locale, texts, manifest } = this.#options;
    this.#host?.dispose();
    const host = openHost(workbook, {
      platform,
      locale,
      texts,
      namespace: manifest.namespace,
      onStatus: (text) => this.showStatus(text),
      onProblem: (sentence) => this.messages.show(sentence),
    });
    this.#host = host;
    host.runtime.state = this.#pane.isShown ? 'Visible' : 'Background';
    host.runtime.subscribe((state) => this.#pane.show(state === 'Visible'));
    workbook.subscribe((change) => this.#onChange(host, change));
    this.#showWorkbook(workbook);
    this.file.opened(workbook.fileName);
    this.#pane.load(host);
    void this.#registerFunctions(host);
  }

  /** What the user is typing counts as entered. */
  finishEntry(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  /** As Excel does from the manifest; the add-in's runtime says later that it can be called. */
  async #registerFunctions(host: Host): Promise<void> {
    const answer = await fetch(this.#options.manifest.functionsMetadata);
    host.registerFunctions(await answer.json());
  }

  #showWorkbook(workbook: Workbook): void {
    this.#tabs.show(workbook);
    if (this.#desk) {
      this.#desk.open(workbook);
      return;
    }
    const events: DeskEvents = {
      onSelect: (sheet, area) => this.#onSelect(sheet, area),
      onEnter: (sheet, at, text) => this.#onEnter(sheet, at, text),
      onClear: (sheet, area) => this.#try(() => clearCells(this.host, sheet, area)),
      onFormat: (sheet, area, format) => this.#try(() => applyNumberFormat(this.host, sheet, area, format)),
      onChangeSheet: (step) => this.#stepSheet(step),
      onEditing: (isEditing) => this.#setEditing(isEditing),
      onTyping: (text) => this.#formulaBar.showTyping(text),
      evaluate: async (formula) => this.host.calculator?.evaluate(formula),
    };
    this.#desk = new SheetDesk(byId('grid-host'), workbook, events, this.texts);
    this.#desk.showActiveSheet();
    this.#desk.focus();
  }

  #onChange(host: Host, change: WorkbookChange): void {
    // A workbook that was closed may still hear of what it had begun.
    if (host !== this.#host) return;
    switch (change.kind) {
      case 'cells':
      case 'format':
        this.file.changed();
        return this.#scheduleRedraw();
      case 'structure':
        this.file.changed();
        this.#tabs.show(host.workbook);
        return this.#scheduleRedraw();
      case 'calculated':
        return this.#scheduleRedraw();
      case 'activated':
        this.#tabs.show(host.workbook);
        return this.#desk?.showActiveSheet();
      case 'selection':
        return this.#followSelection();
    }
  }

  /** Many changes, one drawing. */
  #scheduleRedraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#desk?.sheet === this.workbook.activeSheet) this.#desk.redraw();
      else this.#desk?.showActiveSheet();
    });
  }

  /** The add-in selected something. */
  #followSelection(): void {
    const { activeSheet } = this.workbook;
    const desk = this.#desk;
    if (!desk || desk.sheet !== activeSheet || sameArea(desk.view.selectedArea, activeSheet.selection)) return;
    desk.go(activeSheet.selection);
  }

  #onSelect(sheet: Worksheet, area: Rectangle): void {
    const { anchor } = this.#desk?.view.selection ?? { anchor: area };
    // A merged area goes by its first cell, as in Excel.
    const isOneCell = sheet.merges.some((merge) => sameArea(merge, area));
    const named = isOneCell ? { ...area, rowCount: 1, columnCount: 1 } : area;
    this.#formulaBar.show(named, this.#desk?.textAt(anchor) ?? '');
    this.#summary.textContent = selectionSummary(sheet, area, this.texts);
    if (!sameArea(sheet.selection, area)) this.host.select(sheet, area);
  }

  #onEnter(sheet: Worksheet, at: CellPosition, text: string): void {
    this.messages.hide();
    this.#try(() => enterText(this.host, sheet, at, text));
  }

  #activate(sheetId: string): void {
    const sheet = this.workbook.sheetById(sheetId);
    if (sheet) this.host.activate(sheet);
  }

  #stepSheet(step: 1 | -1): void {
    const visible = this.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const next = visible[visible.indexOf(this.workbook.activeSheet) + step];
    if (next) this.host.activate(next);
  }

  #setEditing(isEditing: boolean): void {
    this.host.editing = isEditing;
    this.showStatus(isEditing ? this.texts.editing : this.texts.ready);
  }

  async #act(action: RibbonAction): Promise<void> {
    this.messages.hide();
    if (action.kind === 'show-pane') {
      this.host.runtime.state = 'Visible';
      return;
    }
    try {
      await this.host.invokeCommand(action.functionName);
    } catch (error) {
      this.messages.show(this.texts.commandFailed);
      throw error;
    }
  }

  /** Does what the user asked for, or says why not. */
  #try(edit: () => void): void {
    try {
      edit();
    } catch (error) {
      if (!(error instanceof HtxError)) throw error;
      this.messages.show(this.texts.sentence(error));
    }
  }
}
