import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** WCAG 2.2 AA, as the project promises. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe holds against the add-in's page, as "rule: where". It runs in the pane's own frame, once it is there: to put
 * it into every frame anew for each question takes longer than the question.
 *
 * @param what `colours`: only what can be another in another look
 */
export async function accessibilityProblems(frame: Frame, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  await coloursAtRest(frame);
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const runOnly = what === 'all' ? { type: 'tag' as const, values: TAGS } : ['color-contrast'];
  const violations = await frame.evaluate(
    async (options) => (await (window as unknown as { axe: typeof axe }).axe.run(document, options)).violations,
    { runOnly, resultTypes: ['violations' as const], iframes: false },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.split('\n').at(1)})`),
  );
}

/** Colours pass into those of another look: what is on its way has the contrast of neither. */
async function coloursAtRest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const passing = () => document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    for (let calm = 0; calm < 3; calm += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const transitions = passing();
      if (transitions.length === 0) continue;
      calm = 0;
      await Promise.allSettled(transitions.map((transition) => transition.finished));
    }
  });
}

/** The part of the pane's top right corner that Office draws its own menu over, in CSS pixels: that of the Mac. */
const OFFICE_CORNER = { width: 34, height: 32 };

/**
 * What of the pane cannot be read at its width: a pane that scrolls sideways, things that stand out of it, texts that
 * are cut off, and what lies under Office's own menu.
 */
export function layoutProblems(frame: Frame): Promise<string[]> {
  return frame.evaluate(({ width: cornerWidth, height: cornerHeight }) => {
    const problems: string[] = [];
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth > width) problems.push(`the pane scrolls sideways: ${root.scrollWidth} > ${width}`);

    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}”`;
    /** Texts for screen readers only stand in boxes of one pixel on purpose. */
    const isDrawn = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        if (getComputedStyle(each).clipPath === 'inset(50%)') return false;
      }
      const { width: own, height } = element.getBoundingClientRect();
      return own > 1 && height > 1;
    };
    const clips = ({ overflowX }: CSSStyleDeclaration): boolean => overflowX === 'hidden' || overflowX === 'clip';
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isInScroller = (element: Element): boolean => {
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
        if (scrolls(above)) return true;
      }
      return false;
    };

    for (const element of document.body.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement) || !isDrawn(element)) continue;
      const style = getComputedStyle(element);
      const { left, right, top } = element.getBoundingClientRect();
      const isContent = element.matches('button, a, input, select, h1, h2, svg, [role=tab]');
      // The bar of endless progress runs in from outside.
      const isSeen = isContent || element.textContent.trim() !== '';
      if (isSeen && (right > width + 1 || left < -1) && !isInScroller(element)) {
        problems.push(`stands out (${Math.round(left)} to ${Math.round(right)} of ${width}): ${nameOf(element)}`);
      }
      const hasText = element.textContent.trim() !== '' && !['SELECT', 'OPTION'].includes(element.tagName);
      if (hasText && clips(style) && element.scrollWidth > element.clientWidth + 1) {
        problems.push(`cut off (${element.scrollWidth} > ${element.clientWidth}): ${nameOf(element)}`);
      }
      if (hasText && /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1) {
        problems.push(`cut off below (${element.scrollHeight} > ${element.clientHeight}): ${nameOf(element)}`);
      }
      if (isContent && window.scrollY === 0 && top < cornerHeight && right > width - cornerWidth) {
        problems.push(`under Office's own menu: ${nameOf(element)}`);
      }
    }
    return problems;
  }, OFFICE_CORNER);
}
