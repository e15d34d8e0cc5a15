/**
 * The way from the host to the one add-in that is connected: a bridge
 * implements it and hands it to `host.connect`.
 */
export interface HostChannel {
  /** The `richApiMessage` event. */
  sendMessages(messages: readonly RichApiMessage[]): void;
  /** The `documentSelectionChanged` event, which `workbook.onSelectionChanged` waits for. */
  sendSelectionChanged(): void;
  /** The `appCommandInvoked` event: a button on the ribbon was pressed. */
  sendCommand(command: AppCommand): void;
}

/** As the wire has it: category, type, target, JSON text, id, and whether it came from another user. */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemoteOverride: boolean,
];

export const MESSAGE_CATEGORY = { customFunctions: 1, events: 65536 } as const;

export interface AppCommand {
  /** Comes back when the add-in calls `event.completed()`. */
  readonly id: string;
  /** The name that the add-in associated its function with. */
  readonly functionName: string;
  /** JSON text of the event object that the function gets. */
  readonly event: string;
}
