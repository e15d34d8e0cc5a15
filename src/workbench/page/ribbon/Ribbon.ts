import { element } from '../dom';
import type { RibbonAction, RibbonButton, RibbonGroup } from './RibbonGroup';

/** Draws the add-in's ribbon groups, and runs their buttons: one Tab stop, arrow keys between the buttons. */
export class Ribbon {
  constructor(
    readonly bar: HTMLElement,
    readonly onAction: (action: RibbonAction) => void,
  ) {
    bar.addEventListener('keydown', (event) => this.#onKey(event));
  }

  show(groups: readonly RibbonGroup[]): void {
    this.bar.replaceChildren(...groups.map((group) => this.#drawGroup(group)));
    this.#focusable(0);
  }

  #drawGroup({ label, buttons }: RibbonGroup): HTMLElement {
    const name = element('span', { class: 'ribbon-group-name', 'aria-hidden': 'true' }, label);
    const row = element('div', { class: 'ribbon-buttons' }, ...buttons.map((button) => this.#drawButton(button)));
    return element('div', { class: 'ribbon-group', role: 'group', 'aria-label': label }, row, name);
  }

  #drawButton({ id, label, tip, icon, action }: RibbonButton): HTMLElement {
    const image = element('img', {
      src: icon.at1x,
      srcset: `${icon.at1x} 1x, ${icon.at2x} 2x`,
      width: '32',
      height: '32',
      alt: '',
    });
    const button = element(
      'button',
      { class: 'ribbon-button', type: 'button', id, title: `${tip.title}\n${tip.description}`, tabindex: '-1' },
      image,
      element('span', {}, label),
    );
    button.addEventListener('click', () => this.onAction(action));
    return button;
  }

  get #buttons(): HTMLElement[] {
    return [...this.bar.querySelectorAll<HTMLElement>('.ribbon-button')];
  }

  #focusable(index: number): void {
    for (const [at, button] of this.#buttons.entries()) button.tabIndex = at === index ? 0 : -1;
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    const next = (at + step + buttons.length) % buttons.length;
    this.#focusable(next);
    buttons[next]?.focus();
  }
}
