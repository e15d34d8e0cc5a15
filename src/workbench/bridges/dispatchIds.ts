/** The numbers by which Office.js calls the methods of the common API. */
export const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

/** The numbers of the events that it registers for. */
export const EVENT = {
  documentSelectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
} as const;

export const isKnownEvent = (dispatchId: number): boolean => Object.values<number>(EVENT).includes(dispatchId);

/** `ooeOperationNotSupported`: the host has no such method. */
export const NOT_SUPPORTED = 5000;

/** Places in the array that a rich-API request comes in. */
export const REQUEST_BODY = 4;
export const REQUEST_FLAGS = 6;
