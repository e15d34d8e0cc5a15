import type { ChangeSource, DataChangeType, Workbook } from '../workbook/Workbook';
import type { Rectangle, Worksheet } from '../workbook/Worksheet';
import type { AppRuntime } from './AppRuntime';
import type { Counters } from './Counters';
import type { HostLimits } from './HostLimits';
import type { EventName } from './eventIds';

/** What the objects of the API need of the host. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly counters: Counters;
  readonly limits: HostLimits;
  /** The add-in's page: whether its pane is shown. */
  readonly runtime: AppRuntime;
  /** Of the display and of the data, `vi-VN`. */
  readonly locale: string;
  /** `application.calculationMode`. In manual mode nothing is computed until `calculate`. */
  calculationMode: CalculationMode;
  /** `runtime.enableEvents`: while false, nothing that happens is told to the add-in. */
  enableEvents: boolean;
  /**
   * To be called after every write into cells: tells the grid, the formulas and
   * the add-in's listeners. The source is the add-in unless said otherwise.
   */
  changed(sheet: Worksheet, area: Rectangle, source?: ChangeSource, changeType?: DataChangeType): void;
  formatChanged(sheet: Worksheet, area?: Rectangle): void;
  /** Sheets or tables were added, removed, moved or renamed. */
  structureChanged(): void;
  /** Throws AccessDenied when the sheet is protected. */
  assertWritable(sheet: Worksheet): void;
  activate(sheet: Worksheet): void;
  select(sheet: Worksheet, area: Rectangle): void;
  /** `application.calculate`: computes the formulas, in whatever mode, before the next read. */
  calculate(): void;
  /** Starts sending the event to the add-in. */
  listen(event: EventName, targetId: string): void;
  unlisten(event: EventName, targetId: string): void;
  /**
   * Something happened that an add-in may listen to. What follows from the
   * calls above is sent by the host itself and must not be emitted again: cells
   * and tables changed, sheets and tables added or deleted, activation,
   * selection, calculation.
   */
  emit(event: HostEvent): void;
  /** The runtime of custom functions has started in the add-in and takes calls. */
  customFunctionsReady(): void;
  /** Results of custom functions that were called over the message path. */
  customFunctionResults(results: readonly unknown[]): void;
}

/** In the words of Office.js. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** An event on its way to the add-in, before it is put into the wire's form. */
export interface HostEvent {
  readonly eventType: EventName;
  readonly targetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
