import { FunctionCalls, type FunctionCall } from '../../../../src/workbench/host/functions/FunctionCalls';
import type { RichApiMessage } from '../../../../src/workbench/host/HostChannel';
import { CellError } from '../../../../src/workbench/workbook/cell';

const callOf = (id: string, args: FunctionCall['args'] = [], more: Partial<FunctionCall> = {}): FunctionCall => ({
  id,
  args,
  address: 'S!A1',
  cancelable: false,
  allowErrors: false,
  ...more,
});

function recorded() {
  const batches: (readonly RichApiMessage[])[] = [];
  return { batches, calls: new FunctionCalls((messages) => batches.push(messages)) };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('FunctionCalls', () => {
  it('should send calls that are made together together', async () => {
    const { batches, calls } = recorded();
    void calls.call(callOf('ADD', [1, [[2, null]]]));
    void calls.call(callOf('SUM', [], { cancelable: true, allowErrors: true }));
    await turn();
    expect(batches).toEqual([
      [
        [1, 1000, '', '[1,"ADD",[1,[[2,null]]],"S!A1",0]', 1, false],
        [1, 1000, '', '[2,"SUM",[],"S!A1",5]', 2, false],
      ],
    ]);
  });

  it('should send errors in cells in the form that the runtime knows', async () => {
    const { batches, calls } = recorded();
    void calls.call(callOf('F', [[[new CellError('#REF!')]]]));
    await turn();
    const [, , args] = JSON.parse(batches[0]![0]![3]) as unknown[];
    expect(args).toEqual([[[{ type: 'CustomFunctionError', code: '#REF!' }]]]);
  });

  it.each([
    [[1, true, 0.8], 0.8],
    [[1, true, null], 0],
    [[1, true, [[1, 2]]], [[1, 2]]],
    [[1, false, 'Chưa có kế hoạch', 1], new CellError('#N/A', 'Chưa có kế hoạch')],
    [[1, false, '', 2], new CellError('#VALUE!')],
    [[1, false, '', 3], new CellError('#VALUE!')],
    [[1, false, 'mất', 5], new CellError('#DIV/0!')],
    [[1, false, 'Infinity', 6], new CellError('#NUM!')],
    [[1, false, 'sai', 7], new CellError('#VALUE!', 'sai')],
    [[1, false, '', 8], new CellError('#NULL!')],
    [[1, false, '', 10], new CellError('#NAME?')],
    [{ id: 1, value: 3 }, 3],
    [{ id: 1, failed: true, value: 'sai', errorCode: 7 }, new CellError('#VALUE!', 'sai')],
  ])('should take %j as %p', async (reported, expected) => {
    const { calls } = recorded();
    const result = calls.call(callOf('F'));
    calls.settle([reported]);
    expect(await result).toEqual(expected);
  });

  it('should match results with calls in whatever order they come', async () => {
    const { calls } = recorded();
    const results = [calls.call(callOf('A')), calls.call(callOf('B')), calls.call(callOf('C'))];
    calls.settle([
      [3, true, 'c'],
      [1, true, 'a'],
    ]);
    calls.settle([
      [2, true, 'b'],
      [99, true, 'nobody asked'],
    ]);
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c']);
  });

  it('should take back a call, tell the runtime, and not mind what it reports later', async () => {
    // Arrange
    const { batches, calls } = recorded();
    const abort = new AbortController();
    const result = calls.call(callOf('SLOW', [], { signal: abort.signal }));
    await turn();
    // Act
    abort.abort();
    await turn();
    calls.settle([[1, true, 'too late']]);
    // Assert
    expect(await result).toEqual(new CellError('#BUSY!'));
    expect(batches[1]).toEqual([[1, 1001, '', '{"invocationId":1}', 1, false]]);
  });

  it('should leave nobody waiting when the add-in goes', async () => {
    const { calls } = recorded();
    const result = calls.call(callOf('SLOW'));
    calls.abandon();
    expect(await result).toEqual(new CellError('#BUSY!'));
  });
});
