import type { EventName } from '../eventIds';
import type { Method } from '../ObjectType';

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
