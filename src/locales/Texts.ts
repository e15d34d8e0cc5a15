import type { vi } from './vi';

/** Every text of the pane. Vietnamese is the source: another language lacks nothing, or it does not compile. */
export type Texts = typeof vi;

/** The languages of the add-in. */
export type Language = 'vi' | 'en';
