import type { Method } from '../ObjectType';

/** The events that an add-in may listen to, by `Excel.EventType`, with the number that stands for each on the wire. */
export const EVENT_IDS = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetColumnSorted: 20,
  WorksheetSingleClicked: 21,
  WorksheetRowHiddenChanged: 22,
  WorksheetFormulaChanged: 23,
  WorksheetProtectionChanged: 24,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  WorkbookActivated: 2203,
} as const;

export type EventName = keyof typeof EVENT_IDS;

/** Events of the whole workbook go to this target instead of a sheet's or table's id. */
export const WORKBOOK_TARGET = 'Workbook';

/**
 * The two methods that the library calls for each event, from the words that it uses:
 * `{ DataChanged: 'WorksheetChanged' }` gives `_registerDataChangedEvent` and `_unregisterDataChangedEvent`.
 */
export function eventMethods<T>(
  events: Readonly<Record<string, EventName>>,
  targetId: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [word, event] of Object.entries(events)) {
    methods[`_register${word}Event`] = (target, _args, host) => {
      host.listen(event, targetId(target));
      return null;
    };
    methods[`_unregister${word}Event`] = (target, _args, host) => {
      host.unlisten(event, targetId(target));
      return null;
    };
  }
  return methods;
}

/** What both a sheet and the collection of sheets can tell of. */
export const SHEET_EVENTS = {
  DataChanged: 'WorksheetChanged',
  Activated: 'WorksheetActivated',
  Deactivated: 'WorksheetDeactivated',
  SelectionChanged: 'WorksheetSelectionChanged',
  Calculated: 'WorksheetCalculated',
  FormatChanged: 'WorksheetFormatChanged',
  RowSorted: 'WorksheetRowSorted',
  ColumnSorted: 'WorksheetColumnSorted',
  SingleClicked: 'WorksheetSingleClicked',
  RowHiddenChanged: 'WorksheetRowHiddenChanged',
  FormulaChanged: 'WorksheetFormulaChanged',
  ProtectionChanged: 'WorksheetProtectionChanged',
} as const satisfies Record<string, EventName>;
