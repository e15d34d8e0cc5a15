import type { HtxError } from '../core/errors';

/** What a button of the ribbon wants the pane to show or do. */
export type PaneMessage =
  | { readonly kind: 'error'; readonly error: HtxError }
  /** The report was written: its sheet is shown already. */
  | { readonly kind: 'reported'; readonly sheetName: string }
  | { readonly kind: 'check' };
