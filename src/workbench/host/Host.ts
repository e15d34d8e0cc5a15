import { byteLength } from '../../core/sheet/byteLength';
import { AppRuntime } from '../protocol/AppRuntime';
import { Counters } from '../protocol/Counters';
import { Faults, injectedFault } from '../protocol/Faults';
import type { CalculationMode, HostContext, HostEvent } from '../protocol/HostContext';
import { EXCEL_ON_THE_DESKTOP, EXCEL_ON_THE_WEB, type HostLimits } from '../protocol/HostLimits';
import { Interpreter } from '../protocol/Interpreter';
import { accessDenied } from '../protocol/RichApiError';
import type { EventName } from '../protocol/eventIds';
import type { WireRequest } from '../protocol/wire';
import type { Calculator } from '../workbook/Calculator';
import type { CellValue } from '../workbook/cell';
import type { ChangeSource, DataChangeType, Workbook } from '../workbook/Workbook';
import type { Rectangle, Worksheet } from '../workbook/Worksheet';
import { AddInLink } from './AddInLink';
import type { FormulaArgument } from './functions/bindArguments';
import { parseFunctionMetadata } from './functions/FunctionMetadata';
import { FunctionRegistry } from './functions/FunctionRegistry';
import { CellEdit } from './CellEdit';
import { decimalSeparator } from './decimalSeparator';
import { answerOf, errorAnswer, OFFICE_ERROR, refusal, type HostAnswer } from './HostAnswer';
import type { HostChannel } from './HostChannel';
import type { HostFailure } from './HostFailure';
import type { HostOptions, Platform } from './HostOptions';
import { Recalculation } from './Recalculation';
import { isFunctionTraffic, isSync, parseRequest, REQUEST_FLAG } from './requests';
import { TaskQueue } from './TaskQueue';

/**
 * Excel, as far as an add-in can tell: answers the requests of Office.js over a
 * workbook, computes, sends events and calls custom functions. A bridge
 * (`installDesktopBridge`, `WebBridge`) connects it with an add-in.
 *
 * Whoever else changes the workbook, like a grid, does so through
 * `workbook.notify`, and says by `editing` when the user is inside a cell.
 */
export class Host implements HostContext {
  readonly counters = new Counters();
  readonly faults = new Faults();
  /** Faults of the host itself, oldest first; a test that ends with one in here has found a bug of the host. */
  readonly failures: HostFailure[] = [];
  /** The custom functions: `register` and `associate` as for an add-in, `call` as a formula does. */
  readonly functions: FunctionRegistry;
  readonly limits: HostLimits;
  readonly runtime = new AppRuntime();
  readonly locale: string;
  readonly dataLocale: string;
  readonly platform: Platform;
  calculationMode: CalculationMode = 'Automatic';
  enableEvents = true;

  readonly #recalculation: Recalculation | undefined;
  readonly #link: AddInLink;
  readonly #cellEdit = new CellEdit();
  readonly #queue = new TaskQueue();
  readonly #unsubscribe: () => void;
  #interpreter: Interpreter;
  #isDisposed = false;

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    this.platform = options.platform ?? 'desktop';
    this.limits = { ...(this.platform === 'web' ? EXCEL_ON_THE_WEB : EXCEL_ON_THE_DESKTOP), ...options.limits };
    this.locale = options.locale ?? 'vi-VN';
    this.dataLocale = options.dataLocale ?? this.locale;
    this.#link = new AddInLink(workbook, () => void this.#queue.add(() => this.#calculateInBetween()));
    this.runtime.subscribe((state) => this.#link.visibilityChanged(state === 'Visible'));
    this.functions = new FunctionRegistry({
      namespace: options.namespace ?? 'HTX',
      decimal: decimalSeparator(this.dataLocale),
      canCallRemotely: () => this.#link.hasRuntime,
      onChange: () => this.#functionsChanged(),
      callRemotely: (call) => this.#link.call(call),
    });
    this.#recalculation =
      options.calculator &&
      new Recalculation(workbook, options.calculator, this.functions, (error) => this.failures.push({ error }));
    this.#interpreter = this.#newInterpreter();
    this.#unsubscribe = workbook.subscribe((change) => {
      if (change.kind === 'cells' || change.kind === 'structure') this.#recalculation?.touch();
      this.#link.take(change, this.enableEvents);
    });
  }

  /** Computes formulas on demand; `undefined` when the host was opened without. */
  get calculator(): Calculator | undefined {
    return this.#recalculation;
  }

  /** Whether the user is inside a cell: Excel then refuses its add-ins, or lets them wait if they said so. */
  get editing(): boolean {
    return this.#cellEdit.isActive;
  }

  set editing(value: boolean) {
    this.#cellEdit.isActive = value;
  }

  /**
   * Connects the add-in, in place of the one before, which loses its listeners
   * and references as if its page had been left. The result disconnects it.
   */
  connect(channel: HostChannel): () => void {
    this.#reset();
    this.#link.open(channel);
    return () => {
      if (this.#link.channel === channel) this.#reset();
    };
  }

  /**
   * Answers a rich-API request. Requests are run one at a time, in the order in
   * which they came; an error is part of the answer and never thrown.
   *
   * @param request the body that Office.js sent, or the object in it
   */
  async execute(request: string | object, flags = 0): Promise<HostAnswer> {
    const body = typeof request === 'string' ? request : JSON.stringify(request);
    this.counters.requests += 1;
    this.counters.bytesIn += byteLength(body);
    let parsed: WireRequest;
    try {
      parsed = parseRequest(body);
    } catch (error) {
      return this.#failed(error, body);
    }
    // A read may be waiting for the very results that this brings.
    if (isFunctionTraffic(parsed)) return this.#run(parsed, body);
    const answer = await this.#queue.add(() => this.#answer(parsed, body, flags));
    this.counters.bytesOut += byteLength(answer.body);
    this.#link.outbox.schedule();
    return answer;
  }

  /** Calls a custom function through the add-in's own runtime, as the cell at `address` would. */
  callCustomFunction(
    name: string,
    args: readonly FormulaArgument[],
    address = '',
    signal?: AbortSignal,
  ): Promise<CellValue | CellValue[][]> {
    return this.functions.call(name, args, { address, byMessage: true, ...(signal && { signal }) });
  }

  /** Takes the metadata that the add-in's manifest points to; formulas that call the functions are computed anew. */
  registerFunctions(metadata: unknown): void {
    this.functions.register(parseFunctionMetadata(metadata));
  }

  /**
   * Presses a button on the ribbon: calls the function that the add-in has
   * associated with the name, and waits for its `event.completed()`.
   *
   * @throws Error when the add-in has no such function, or went away
   */
  invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    if (!this.#link.channel) return Promise.reject(new Error('No add-in is connected'));
    return this.#link.commands.invoke(functionName, controlId);
  }

  /** To be called by a bridge when the add-in has completed a command; a status other than 0 is an Office.js error. */
  commandCompleted(id: string, status: number): void {
    this.#link.commands.completed(id, status);
  }

  /** Resolves when requests are answered, formulas computed and events sent. */
  async settled(): Promise<void> {
    do {
      await this.#link.outbox.flushed();
      await this.#queue.add(() => Promise.resolve());
    } while (this.#queue.isBusy || this.#link.outbox.isPending);
  }

  /** Ends everything: timers, waiting calls, the calculator. Later requests are refused. */
  dispose(): void {
    this.#isDisposed = true;
    this.#reset();
    this.editing = false;
    this.#unsubscribe();
    this.#link.outbox.dispose();
    this.#recalculation?.dispose();
  }

  // What the objects of the API ask for.

  changed(sheet: Worksheet, area: Rectangle, source: ChangeSource = 'addin', changeType?: DataChangeType): void {
    this.workbook.notify({ kind: 'cells', sheetId: sheet.id, area, source, ...(changeType && { changeType }) });
  }

  formatChanged(sheet: Worksheet, area?: Rectangle): void {
    this.workbook.notify({ kind: 'format', sheetId: sheet.id, ...(area && { area }) });
  }

  structureChanged(): void {
    this.workbook.notify({ kind: 'structure' });
  }

  assertWritable(sheet: Worksheet): void {
    if (sheet.protection) throw accessDenied();
  }

  activate(sheet: Worksheet): void {
    if (this.workbook.activeSheetId === sheet.id) return;
    this.workbook.activeSheetId = sheet.id;
    this.workbook.notify({ kind: 'activated', sheetId: sheet.id });
  }

  /** Selecting on another sheet goes there, as in Excel. */
  select(sheet: Worksheet, area: Rectangle): void {
    sheet.selection = area;
    this.activate(sheet);
    this.workbook.notify({ kind: 'selection', sheetId: sheet.id });
  }

  calculate(): void {
    this.#recalculation?.demand();
    this.#link.outbox.schedule();
  }

  listen(event: EventName, targetId: string): void {
    this.#link.listen(event, targetId);
  }

  unlisten(event: EventName, targetId: string): void {
    this.#link.unlisten(event, targetId);
  }

  emit(event: HostEvent): void {
    if (this.enableEvents) this.#link.emit(event);
  }

  customFunctionsReady(): void {
    this.#link.runtimeReady();
    this.#functionsChanged();
  }

  customFunctionResults(results: readonly unknown[]): void {
    this.#link.settleCalls(results);
  }

  async #answer(request: WireRequest, body: string, flags: number): Promise<HostAnswer> {
    await this.#recalculation?.watching();
    const isAddIn = isSync(request);
    if (isAddIn) this.counters.syncs += 1;
    const fault = isAddIn ? this.faults.next() : undefined;
    if (byteLength(body) > this.limits.payloadBytes) return refusal(OFFICE_ERROR.requestTooLarge);
    if (this.#cellEdit.isActive && (flags & REQUEST_FLAG.allowedInCellEdit) === 0) {
      if ((flags & REQUEST_FLAG.delayForCellEdit) === 0) return refusal(OFFICE_ERROR.cellEditMode);
      await this.#cellEdit.ended();
    }
    if (fault === 'before') return errorAnswer(injectedFault());
    const answer = await this.#run(request, body);
    if (fault === 'after') return errorAnswer(injectedFault());
    return byteLength(answer.body) > this.limits.payloadBytes ? refusal(OFFICE_ERROR.responseTooLarge) : answer;
  }

  async #run(request: WireRequest, body: string): Promise<HostAnswer> {
    if (this.#isDisposed) return refusal(OFFICE_ERROR.shuttingDown);
    try {
      return answerOf(await this.#interpreter.run(request));
    } catch (error) {
      return this.#failed(error, body);
    }
  }

  #failed(error: unknown, request: string): HostAnswer {
    this.failures.push({ error, request });
    return errorAnswer(injectedFault());
  }

  /** Formulas that call them are computed anew; the calculator finds them by the names. */
  #functionsChanged(): void {
    this.#recalculation?.touch();
    this.#link.outbox.schedule();
  }

  #newInterpreter(): Interpreter {
    return new Interpreter(this, async () => this.#recalculation?.catchUp(this.calculationMode));
  }

  /** Excel calculates whether or not somebody reads; the grid shows the results. */
  async #calculateInBetween(): Promise<void> {
    if (this.#isDisposed) return;
    try {
      await this.#recalculation?.catchUp(this.calculationMode);
    } catch (error) {
      this.failures.push({ error });
    }
  }

  #reset(): void {
    this.#link.close();
    this.#interpreter = this.#newInterpreter();
    this.enableEvents = true;
  }
}
