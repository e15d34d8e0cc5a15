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
