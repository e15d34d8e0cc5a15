import type { Workbook } from '../../workbook/Workbook';
import { element } from '../dom';

/** The tabs of the visible sheets: one Tab stop, arrow keys between them. */
export class SheetTabs {
  constructor(
    readonly list: HTMLElement,
    readonly onChoose: (sheetId: string) => void,
  ) {
    list.addEventListener('keydown', (event) => this.#onKey(event));
  }

  show(workbook: Workbook): void {
    const hadFocus = this.list.contains(document.activeElement);
    const tabs = workbook.sheets
      .filter((sheet) => sheet.visibility === 'Visible')
      .map((sheet) => {
        const isActive = sheet === workbook.activeSheet;
        const tab = element(
          'button',
          { class: 'tab', type: 'button', role: 'tab', 'aria-controls': 'grid-host' },
          sheet.name,
        );
        tab.setAttribute('aria-selected', String(isActive));
        tab.tabIndex = isActive ? 0 : -1;
        if (sheet.tabColor !== '') tab.style.boxShadow = `inset 0 3px ${sheet.tabColor}`;
        tab.addEventListener('click', () => this.onChoose(sheet.id));
        return tab;
      });
    this.list.replaceChildren(...tabs);
    const active = tabs.find((tab) => tab.tabIndex === 0);
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    const tabs = [...this.list.children];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.click();
  }
}
