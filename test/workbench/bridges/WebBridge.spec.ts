import { WebBridge, type IncomingMessage } from '../../../src/workbench/bridges/web/WebBridge';
import type { WebResponse } from '../../../src/workbench/bridges/web/messages';
import { Host } from '../../../src/workbench/host/Host';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { loadName, writeValues } from '../host/requests';

const HOST = 'https://localhost:3000';
const ADD_IN = 'https://localhost:3001';

/** The page and the add-in's frame, with what was posted into it. */
class FakeWindows {
  readonly posted: WebResponse[] = [];
  readonly targetOrigins = new Set<string>();
  readonly #listeners = new Set<(event: IncomingMessage) => void>();
  readonly frame = {
    postMessage: (message: string, targetOrigin: string) => {
      this.posted.push(JSON.parse(message) as WebResponse);
      this.targetOrigins.add(targetOrigin);
    },
  };
  readonly page = {
    addEventListener: (_type: 'message', listener: (event: IncomingMessage) => void) => {
      this.#listeners.add(listener);
    },
    removeEventListener: (_type: 'message', listener: (event: IncomingMessage) => void) => {
      this.#listeners.delete(listener);
    },
  };

  /** A message event on the page. */
  deliver(data: unknown, from: { origin?: string; source?: unknown } = {}): void {
    for (const listener of this.#listeners) listener({ data, origin: ADD_IN, source: this.frame, ...from });
  }
}

function connected(platform: 'web' | 'desktop' = 'web') {
  const workbook = new Workbook(() => 'id');
  workbook.addSheet('S');
  const host = new Host(workbook, { platform });
  const bridge = new WebBridge(host, { hostOrigin: HOST, addInOrigin: ADD_IN });
  const windows = new FakeWindows();
  const stop = bridge.listen(windows.page, () => windows.frame);
  const [conversation] = (JSON.parse(bridge.frameName) as { xdmInfo: string }).xdmInfo.split('|');
  let correlation = 0;
  const message = (actionName: string, data: unknown, actionType = 0, more: object = {}) =>
    JSON.stringify({
      _messageType: 0,
      _actionName: actionName,
      _actionType: actionType,
      _conversationId: conversation,
      _correlationId: correlation++,
      _origin: ADD_IN,
      _data: data,
      _serializerVersion: 1,
      ...more,
    });
  /** Sends what Office.js would, and waits for the answer. */
  const send = async (...args: Parameters<typeof message>): Promise<WebResponse> => {
    windows.deliver(message(...args));
    await host.settled();
    return windows.posted.at(-1)!;
  };
  const execute = (request: object, flags = 0) =>
    send('executeMethod', {
      ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(request), 0, flags],
      DdaMethod: { ControlId: 'a', Version: 1, DispatchId: 93 },
    });
  const call = (dispatchId: number, data: object = {}) =>
    send('executeMethod', { ...data, DdaMethod: { ControlId: 'a', Version: 1, DispatchId: dispatchId } });
  return { host, bridge, windows, stop, message, send, execute, call };
}

const getContext = 'ContextActivationManager_getAppContextAsync';

describe('WebBridge', () => {
  it('should put into the name of the frame what Office.js looks for there', () => {
    const { bridge } = connected();
    const name = JSON.parse(bridge.frameName) as Record<string, string>;
    expect(name['hostInfo']).toMatch(/^Excel\$Web\$16\.00\$vi-VN\$[^$]+\$\$[^$]*\$3$/);
    expect(name['xdmInfo']).toMatch(/^[^|]+\|[^|]+\|https:\/\/localhost:3000$/);
    expect(name).toMatchObject({ serializerVersion: 1, baseFrameName: expect.any(String) as string });
  });

  it('should tell the add-in where it is', async () => {
    const { host, send } = connected();
    host.workbook.settings.set('htx', { language: 'vi' });
    const answer = await send(getContext, 'a');
    expect(answer).toMatchObject({
      _messageType: 1,
      _actionName: getContext,
      _correlationId: 0,
      _origin: HOST,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      _data: {
        _appName: 16,
        _clientMode: 1,
        _appUILocale: 'vi-VN',
        _docUrl: 'Book1.xlsx',
        _settings: [['htx', '{"language":"vi"}']],
      },
    });
    const { _requirementMatrix } = answer._data as { _requirementMatrix: string };
    expect(JSON.parse(_requirementMatrix)).toMatchObject({ ExcelApi: '1.15', SharedRuntime: '1.1' });
  });

  it('should run requests, and answer each under its own number', async () => {
    const { execute, windows } = connected();
    const answer = await execute(loadName);
    expect(answer._data).toEqual({ Version: 1, Error: 0, Data: [200, [], expect.stringContaining('Book1.xlsx')] });
    await execute(loadName);
    expect(windows.posted.map(({ _correlationId }) => _correlationId)).toEqual([0, 1]);
    expect([...windows.targetOrigins]).toEqual([ADD_IN]);
  });

  it('should refuse by number while the user is inside a cell', async () => {
    const { host, execute } = connected();
    host.editing = true;
    expect((await execute(loadName))._data).toEqual({ Version: 1, Error: 5004 });
  });

  it('should hear nobody but the add-in in its frame', async () => {
    const { windows, message, host } = connected();
    windows.deliver(message(getContext, 'a'), { origin: 'https://evil.example' });
    windows.deliver(message(getContext, 'a'), { source: {} });
    windows.deliver(message(getContext, 'a', 0, { _conversationId: 'another' }));
    for (const data of ['', 'hello', '{broken', '{}', '{"_messageType":1}', null, 5, {}]) windows.deliver(data);
    await host.settled();
    expect(windows.posted).toEqual([]);
  });

  it('should send events to the one who registered for them', async () => {
    // Arrange
    const { host, send, execute, windows } = connected();
    await send(getContext, 'a');
    const registered = await send('richApiMessage', { controlId: 'a', eventDispId: 33, targetId: '' }, 1);
    host.listen('WorksheetChanged', 'id');
    // Act
    await execute(writeValues('S', 'A1', [[1]]));
    // Assert
    expect(registered).toMatchObject({ _data: { Error: 0 }, _responseType: 0 });
    const event = windows.posted.at(-1)!;
    expect(event).toMatchObject({ _actionName: 'richApiMessage', _responseType: 1, _errorCode: 0 });
    expect(event._data).toEqual({
      ArrayData: [[65536, 10, 'id', expect.stringContaining('"address":"A1"'), expect.any(Number), false]],
    });
  });

  it('should send no more after the add-in has unregistered', async () => {
    const { host, send, windows } = connected();
    await send(getContext, 'a');
    await send('documentSelectionChanged', { eventDispId: 2 }, 1);
    const select = async () => {
      host.select(host.workbook.activeSheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
      await host.settled();
      return windows.posted.length;
    };
    expect(await select()).toBe(3);
    await send('documentSelectionChanged', { eventDispId: 2 }, 2);
    expect(await select()).toBe(4);
  });

  it('should refuse to register for what it never sends', async () => {
    const { send } = connected();
    expect((await send('settingsChanged', { eventDispId: 1 }, 1))._data).toEqual({ Error: 5000 });
  });

  it('should load and save settings', async () => {
    const { host, call } = connected();
    const saved = await call(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['a', '{"b":1}']] } });
    expect(saved._data).toEqual({ Version: 1, Error: 0 });
    expect([...host.workbook.settings]).toEqual([['a', { b: 1 }]]);
    expect((await call(75))._data).toEqual({
      Version: 1,
      Error: 0,
      Properties: { Settings: [{ Name: 'a', Value: '{"b":1}' }] },
    });
  });

  it("should say the file's name, and refuse methods that it does not have", async () => {
    const { call } = connected();
    expect((await call(86))._data).toEqual({ Version: 1, Error: 0, 0: { 1: 'Book1.xlsx' } });
    expect((await call(64))._data).toEqual({ Version: 1, Error: 5000 });
  });

  it('should bring a press on the ribbon there, and back that it is done', async () => {
    // Arrange
    const { host, send, call, windows } = connected();
    await send(getContext, 'a');
    await send('appCommandInvoked', { eventDispId: 39 }, 1);
    // Act
    const pressed = host.invokeCommand('createReport', 'Htx.Create');
    const { 0: id, ...rest } = windows.posted.at(-1)!._data as Record<number, string>;
    await call(94, { 0: id, 1: 0, 2: '{}' });
    // Assert
    await expect(pressed).resolves.toBeUndefined();
    expect(rest).toEqual({ 1: 'createReport', 2: '{"source":{"id":"Htx.Create"}}' });
  });

  it('should answer with a failure what it does not understand, and record what it cannot run', async () => {
    const { host, send } = connected();
    expect((await send('somethingNew', {}))._errorCode).toBe(-2);
    expect(host.failures).toEqual([]);
    expect((await send('executeMethod', {}))._errorCode).toBe(-2);
    expect(host.failures).toHaveLength(1);
  });

  it('should hear nothing after it was ended', async () => {
    const { host, stop, windows, message } = connected();
    stop();
    windows.deliver(message(getContext, 'a'));
    await host.settled();
    expect(windows.posted).toEqual([]);
  });
});
