import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// jsdom lays nothing out, so it has no observer of sizes; Fluent's MessageBar asks for one.
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;

// jsdom matches every rule against every element each time a style is asked for, and a query by role asks for
// hundreds. What the pane does depends on no style; how it looks is seen in a browser.
CSSStyleSheet.prototype.insertRule = () => 0;

window.scrollTo = () => undefined;

// A loaded machine is no reason to fail.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

beforeEach(() => localStorage.clear());
