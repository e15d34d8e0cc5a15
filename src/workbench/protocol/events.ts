import type { Method } from './ObjectType';

/** The events of Office.js that this host sends, with the number that each has on the wire. */
export const EVENT_IDS = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventName = keyof typeof EVENT_IDS;

/** The target of events that are listened to on a collection: all sheets, all tables. */
export const WORKBOOK_TARGET = 'Workbook';

/**
 * The hidden methods by which Office.js begins and ends listening, to be spread
 * into the `methods` of a type:
 *
 *     ...eventMethods<Worksheet>({ DataChanged: 'worksheetChanged' }, (sheet) => sheet.id)
 *
 * gives `_registerDataChangedEvent` and `_unregisterDataChangedEvent`. For a
 * collection the target is `WORKBOOK_TARGET`; for the tables of one sheet it is
 * the sheet's id.
 */
export function eventMethods<T>(
  events: Readonly<Record<string, EventName>>,
  targetId: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [wireName, event] of Object.entries(events)) {
    methods[`_register${wireName}Event`] = (target, _args, host) => {
      host.listen(event, targetId(target));
      return null;
    };
    methods[`_unregister${wireName}Event`] = (target, _args, host) => {
      host.unlisten(event, targetId(target));
      return null;
    };
  }
  return methods;
}
