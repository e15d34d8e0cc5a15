import '@testing-library/jest-dom';

// jsdom lays nothing out, so it has no observer of sizes; Fluent's MessageBar asks for one.
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;
