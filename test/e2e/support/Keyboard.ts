import type { WorkbenchPage } from './WorkbenchPage';

/** Where the keyboard is in the pane. */
export interface Focus {
  /** As a screen reader would call it. */
  readonly name: string;
  readonly role: string;
  /** Whether the user sees where they are. */
  readonly isMarked: boolean;
  /** Whether it lies in the window, and not under the bars that stay in sight. */
  readonly isInSight: boolean;
}

const MOST_TABS = 120;

/** The pane without a mouse. What is wrong with the focus after any key is kept in `complaints`. */
export class Keyboard {
  readonly complaints: string[] = [];

  constructor(readonly workbench: WorkbenchPage) {}

  /** Comes into the pane, as F6 does in Excel. */
  async enterPane(): Promise<void> {
    await this.workbench.page.locator('#pane-host iframe').focus();
  }

  async press(key: string): Promise<Focus | undefined> {
    await this.workbench.page.keyboard.press(key);
    return this.check(key);
  }

  /** Waits until what follows from the last key is drawn, and looks where the focus is then. */
  async check(after: string): Promise<Focus | undefined> {
    await this.workbench.settled();
    const focus = await this.focus();
    if (!focus) this.complaints.push(`after ${after} the focus is nowhere`);
    else if (!focus.isMarked)
      this.complaints.push(`after ${after} the focus cannot be seen: ${focus.role} ${focus.name}`);
    else if (!focus.isInSight)
      this.complaints.push(`after ${after} the focus is out of sight: ${focus.role} ${focus.name}`);
    return focus;
  }

  /** Tab, or with `backwards` Shift+Tab, until the element of that name is reached. */
  async tabTo(name: string | RegExp, backwards = false): Promise<Focus> {
    const seen: string[] = [];
    for (let count = 0; count < MOST_TABS; count += 1) {
      const focus = await this.press(backwards ? 'Shift+Tab' : 'Tab');
      if (focus && (typeof name === 'string' ? focus.name === name : name.test(focus.name))) return focus;
      seen.push(focus?.name ?? 'nothing');
    }
    throw new Error(`Tab does not lead to ${String(name)}; it leads to: ${[...new Set(seen)].join(' | ')}`);
  }

  /** Goes down the list in focus until the choice with these words. */
  async choose(words: string): Promise<void> {
    const chosen = (): Promise<string | undefined> =>
      this.workbench.paneFrame().evaluate(() => {
        const list = document.activeElement;
        return list instanceof HTMLSelectElement ? list.selectedOptions[0]?.text : undefined;
      });
    for (let count = 0; (await chosen()) !== words; count += 1) {
      if (count > MOST_TABS) throw new Error(`The list has no ${words}`);
      await this.workbench.page.keyboard.press('ArrowDown');
    }
  }

  async focus(): Promise<Focus | undefined> {
    return this.workbench.paneFrame().evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const name =
        element.getAttribute('aria-label') ??
        (labels.map((label) => label.textContent).join(' ') || element.textContent);
      const outlined = [getComputedStyle(element), getComputedStyle(element, '::after')].some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
      );
      // Fluent's links are underlined twice instead.
      const { textDecorationStyle, textDecorationLine } = getComputedStyle(element);
      const isUnderlined = textDecorationLine === 'underline' && textDecorationStyle === 'double';
      // Fields have a line below, which Fluent draws on the element around them; their caret is there as well.
      const isField = element.matches('input, select, textarea');
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2];
      const onTop = document.elementFromPoint(x, y);
      return {
        name: name.trim(),
        role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
        isMarked: element.matches(':focus-visible') && (outlined || isUnderlined || isField),
        isInSight: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
      };
    });
  }
}
