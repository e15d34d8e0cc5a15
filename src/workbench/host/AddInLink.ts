import type { HostEvent } from '../protocol/HostContext';
import { EVENT_IDS, type EventName } from '../protocol/eventIds';
import type { CellValue } from '../workbook/cell';
import type { Workbook, WorkbookChange } from '../workbook/Workbook';
import { Commands } from './Commands';
import { Listeners } from './events/Listeners';
import { WorkbookEvents } from './events/WorkbookEvents';
import { FunctionCalls, type FunctionCall } from './functions/FunctionCalls';
import { MESSAGE_CATEGORY, type HostChannel } from './HostChannel';
import { Outbox } from './Outbox';

/** Of the add-in's page and not of the workbook: it is not among Excel's own events. */
const VISIBILITY_CHANGED = 65539;

/**
 * What the host knows of the add-in that is connected: the way to it, what it
 * listens to, which of its functions and commands are running. All of it ends
 * when the add-in goes.
 */
export class AddInLink {
  readonly outbox: Outbox;
  readonly commands: Commands;
  readonly #calls: FunctionCalls;
  readonly #listeners = new Listeners();
  readonly #events: WorkbookEvents;
  #channel: HostChannel | undefined;
  #runtimeIsReady = false;
  #eventId = 1;

  /** @param onTurn is called when messages have been sent and nobody waits for the host */
  constructor(workbook: Workbook, onTurn: () => void) {
    this.#calls = new FunctionCalls((messages) => this.#channel?.sendMessages(messages));
    this.commands = new Commands((command) => this.#channel?.sendCommand(command));
    this.#events = new WorkbookEvents(workbook, this.#listeners, (event) => this.emit(event));
    this.outbox = new Outbox(
      (messages) => this.#channel?.sendMessages(messages),
      () => this.#channel?.sendSelectionChanged(),
      onTurn,
    );
  }

  get channel(): HostChannel | undefined {
    return this.#channel;
  }

  open(channel: HostChannel): void {
    this.close();
    this.#channel = channel;
  }

  close(): void {
    this.#channel = undefined;
    this.#runtimeIsReady = false;
    this.#listeners.clear();
    this.#events.listenersChanged();
    this.outbox.clear();
    this.#calls.abandon();
    this.commands.abandon();
  }

  listen(event: EventName, targetId: string): void {
    this.#listeners.add(event, targetId);
    this.#events.listenersChanged();
  }

  unlisten(event: EventName, targetId: string): void {
    this.#listeners.remove(event, targetId);
    this.#events.listenersChanged();
  }

  /** Takes note of a change; the add-in is told of it unless it switched events off. */
  take(change: WorkbookChange, enableEvents: boolean): void {
    this.#events.take(change, enableEvents);
    if (change.kind === 'selection' && enableEvents) this.outbox.selectionChanged();
    this.outbox.schedule();
  }

  emit({ eventType, targetId, payload }: HostEvent): void {
    if (!this.#listeners.has(eventType, targetId)) return;
    const id = this.#eventId++;
    const message = JSON.stringify(payload);
    this.outbox.post([MESSAGE_CATEGORY.events, EVENT_IDS[eventType], targetId, message, id, false]);
  }

  /** Tells the add-in that its pane was shown or hidden; every add-in hears that, and none has to ask for it first. */
  visibilityChanged(isVisible: boolean): void {
    if (!this.#channel) return;
    const message = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
    this.outbox.post([MESSAGE_CATEGORY.events, VISIBILITY_CHANGED, '', message, this.#eventId++, false]);
  }

  runtimeReady(): void {
    this.#runtimeIsReady = true;
  }

  /** Whether the runtime of custom functions is there to take calls. */
  get hasRuntime(): boolean {
    return this.#runtimeIsReady;
  }

  call(call: FunctionCall): Promise<CellValue | CellValue[][]> {
    return this.#calls.call(call);
  }

  settleCalls(results: readonly unknown[]): void {
    this.#calls.settle(results);
  }
}
