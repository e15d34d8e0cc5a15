import type { ChangeSource, Workbook } from '../workbook/Workbook';
import type { Rectangle, Worksheet } from '../workbook/Worksheet';
import type { Counters } from './Counters';
import type { HostLimits } from './HostLimits';

/** What the objects of the API need of the host. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly counters: Counters;
  readonly limits: HostLimits;
  readonly locale: string;
  /** To be called after every write into cells: tells the grid, the formulas and the add-in's listeners. */
  changed(sheet: Worksheet, area: Rectangle, source?: ChangeSource): void;
  formatChanged(sheet: Worksheet): void;
  /** Sheets were added, removed, moved or renamed. */
  structureChanged(): void;
  /** Throws AccessDenied when the sheet is protected. */
  assertWritable(sheet: Worksheet): void;
  activate(sheet: Worksheet): void;
  select(sheet: Worksheet, area: Rectangle): void;
  /** Starts sending the event to the add-in. */
  listen(eventType: string, targetId: string): void;
  unlisten(eventType: string, targetId: string): void;
  /** Something happened that an add-in may listen to. */
  emit(event: HostEvent): void;
  /** Results of custom functions that were called over the message path. */
  customFunctionResults(results: readonly unknown[]): void;
}

/** An event on its way to the add-in, before it is put into the wire's form. */
export interface HostEvent {
  readonly eventType: string;
  readonly targetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
