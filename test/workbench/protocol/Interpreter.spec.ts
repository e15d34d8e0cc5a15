import { Interpreter } from '../../../src/workbench/protocol/Interpreter';
import type { WireResponse } from '../../../src/workbench/protocol/wire';
import { fakeHost } from './fakeHost';
import { RequestBuilder } from './RequestBuilder';

const valueOf = (response: WireResponse, action: number): unknown =>
  response.Results.find(({ ActionId }) => ActionId === action)?.Value;

function setUp(...sheets: string[]) {
  const host = fakeHost(...sheets);
  const recalculations: number[] = [];
  const interpreter = new Interpreter(host, () =>
    Promise.resolve(void recalculations.push(host.counters.cellsWritten)),
  );
  return { host, interpreter, recalculations, request: new RequestBuilder() };
}

describe('Interpreter', () => {
  it('should answer a load with the properties by their names on the wire', async () => {
    // Arrange
    const { interpreter, request } = setUp('S');
    const range = request.range('S', 'A1:B1');
    request.set(range, 'Values', [[1, 'x']]);
    const load = request.load(range, 'values', 'address', 'format/font/bold');
    // Act
    const response = await interpreter.run(request.build());
    // Assert
    expect(valueOf(response, load)).toEqual({
      Values: [[1, 'x']],
      Address: 'S!A1:B1',
      Format: { Font: { Bold: false } },
    });
  });

  it('should stop at the first error, keep what was done and say which action failed', async () => {
    // Arrange
    const { host, interpreter, request } = setUp('S');
    request.set(request.range('S', 'A1'), 'Values', [[1]]);
    request.set(request.range('S', 'A2'), 'Values', [[1, 2]]);
    request.set(request.range('S', 'A3'), 'Values', [[3]]);
    // Act
    const response = await interpreter.run(request.build());
    // Assert
    expect(response.Error).toMatchObject({
      Code: 'InvalidArgument',
      Location: 'Range.values',
      HttpStatusCode: 400,
      ActionIndex: 1,
    });
    expect(response.Results).toHaveLength(1);
    expect([0, 1, 2].map((row) => host.workbook.sheets[0]?.value(row, 0))).toEqual([1, null, null]);
  });

  it('should run a method path once, when it is first used', async () => {
    // Arrange
    const { host, interpreter, request } = setUp('S');
    const added = request.method(request.property(request.root(), 'Worksheets'), 'Add', 'Mới');
    request.instantiate(added);
    request.instantiate(added);
    request.load(added, 'name');
    // Act
    await interpreter.run(request.build());
    // Assert
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['S', 'Mới']);
  });

  it('should answer null for everything that hangs on a null object', async () => {
    // Arrange
    const { interpreter, request } = setUp('S');
    const missing = request.method(request.property(request.root(), 'Worksheets'), 'GetItemOrNullObject', 'X');
    const range = request.method(missing, 'GetRange', 'A1');
    const ids = [request.instantiate(missing), request.load(range, 'values'), request.call(range, 'Clear', 'All')];
    // Act
    const response = await interpreter.run(request.build());
    // Assert
    expect(ids.map((id) => valueOf(response, id))).toEqual([null, null, null]);
    expect(response.Error).toBeUndefined();
  });

  it('should keep ranges between requests until they are given back', async () => {
    // Arrange
    const { interpreter, request } = setUp('S');
    const range = request.range('S', 'B2');
    request.call(range, '_KeepReference');
    const kept = request.instantiate(range);
    const first = await interpreter.run(request.build());
    const { _ReferenceId: id } = valueOf(first, kept) as { _ReferenceId: string };
    const loadAgain = (): RequestBuilder => {
      const later = new RequestBuilder();
      later.load(later.reference(id), 'address');
      return later;
    };
    // Act
    const second = await interpreter.run(loadAgain().build());
    const removal = new RequestBuilder();
    removal.call(removal.root(), '_RemoveReference', id);
    await interpreter.run(removal.build());
    const third = await interpreter.run(loadAgain().build());
    // Assert
    expect(second.Results[0]?.Value).toMatchObject({ Address: 'S!B2' });
    expect(third.Error).toMatchObject({ Code: 'InvalidReference' });
  });

  it.each([
    ['a method', (r: RequestBuilder) => r.call(r.range('S', 'A1'), 'FlashFill'), 'Range.flashFill'],
    [
      'a method that opens something',
      (r: RequestBuilder) => r.instantiate(r.method(r.root(), 'GetActiveSlicer')),
      'Workbook.getActiveSlicer',
    ],
    ['a property', (r: RequestBuilder) => r.load(r.range('S', 'A1'), 'formulasR1C1'), 'Range.formulasR1C1'],
    ['an object', (r: RequestBuilder) => r.instantiate(r.property(r.root(), 'PivotTables')), 'Workbook.pivotTables'],
    ['a property that is set', (r: RequestBuilder) => r.update(r.range('S', 'A1'), { style: 'Good' }), 'Range.style'],
  ])('should name %s that it does not have', async (_what, ask, member) => {
    // Arrange
    const { interpreter, request } = setUp('S');
    ask(request);
    // Act
    const { Error: error } = await interpreter.run(request.build());
    // Assert
    expect(error).toMatchObject({ Code: 'ApiNotFound', Location: member });
    expect(error?.Message).toContain(member);
  });

  it('should refuse to set what can only be read', async () => {
    const { interpreter, request } = setUp('S');
    request.set(request.range('S', 'A1'), 'Address', 'B1');
    const { Error: error } = await interpreter.run(request.build());
    expect(error).toMatchObject({ Code: 'AccessDenied', Location: 'Range.address' });
  });

  it('should compute before what reads results, and not for each write', async () => {
    // Arrange
    const { interpreter, request, recalculations } = setUp('S');
    for (const address of ['A1', 'A2', 'A3']) request.set(request.range('S', address), 'Values', 1);
    const sheet = request.item(request.property(request.root(), 'Worksheets'), 'S');
    request.instantiate(request.method(sheet, 'GetUsedRange', true));
    // Act
    await interpreter.run(request.build());
    // Assert
    expect(recalculations).toEqual([3]);
  });

  it('should list traces and register events for the sheet or the workbook', async () => {
    // Arrange
    const { host, interpreter, request } = setUp('S');
    const sheets = request.property(request.root(), 'Worksheets');
    request.call(request.item(sheets, 'S'), '_RegisterDataChangedEvent');
    const trace = request.trace();
    request.call(sheets, '_RegisterAddedEvent');
    request.call(request.item(sheets, 'S'), '_UnregisterDataChangedEvent');
    // Act
    const response = await interpreter.run(request.build());
    // Assert
    expect(response.TraceIds).toEqual([trace]);
    expect(host.listening).toEqual(['WorksheetAdded Workbook']);
  });

  it('should page through a collection', async () => {
    // Arrange
    const { interpreter, request } = setUp('A', 'B', 'C');
    const sheets = request.property(request.root(), 'Worksheets');
    request.load(sheets, 'items/name');
    const build = request.build();
    const [action] = build.Actions;
    // Act
    const response = await interpreter.run({
      ...build,
      Actions: action ? [{ ...action, QueryInfo: { Select: ['name'], Skip: 1, Top: 1 } }] : [],
    });
    // Assert
    expect(response.Results[0]?.Value).toEqual({ _Items: [{ Id: '{2}', Name: 'B' }] });
  });
});
