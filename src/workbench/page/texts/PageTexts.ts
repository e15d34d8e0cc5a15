import type { vi } from './vi';

/** Every text of the workbench page. Vietnamese is the source: another language lacks nothing, or it does not compile. */
export type PageTexts = typeof vi;
