import { FunctionRegistry, type RegistryOptions } from '../../../../src/workbench/host/functions/FunctionRegistry';
import { parseFunctionMetadata } from '../../../../src/workbench/host/functions/FunctionMetadata';
import { CellError } from '../../../../src/workbench/workbook/cell';

const METADATA = {
  functions: [
    { id: 'PROGRESS', name: 'PROGRESS', parameters: [{ name: 'actual', type: 'number' }] },
    { id: 'COUNT_ALL', name: 'ĐẾM', parameters: [], result: { dimensionality: 'scalar' as const } },
  ],
};

const registryOf = (options: Partial<RegistryOptions> = {}) =>
  new FunctionRegistry({
    namespace: 'HTX',
    decimal: ',',
    canCallRemotely: () => false,
    callRemotely: () => Promise.resolve('by message'),
    onChange: () => undefined,
    ...options,
  });

describe('FunctionRegistry', () => {
  it('should name the functions that can be called now', () => {
    let isReady = false;
    const registry = registryOf({ canCallRemotely: () => isReady });
    registry.register(METADATA);
    expect(registry.names).toEqual([]);
    registry.associate('Progress', () => 1);
    expect(registry.names).toEqual(['HTX.PROGRESS']);
    isReady = true;
    expect(registry.names).toEqual(['HTX.PROGRESS', 'HTX.ĐẾM']);
  });

  it('should say when the functions changed', () => {
    let changes = 0;
    const registry = registryOf({ onChange: () => (changes += 1) });
    registry.register(METADATA);
    registry.associate('PROGRESS', () => 1);
    expect(changes).toBe(2);
  });

  it('should call by whatever case of the name, with the invocation as the last argument', async () => {
    const registry = registryOf();
    const received: unknown[][] = [];
    registry.register(METADATA);
    registry.associate('PROGRESS', (...args) => {
      received.push(args);
      return Promise.resolve(0.8);
    });
    expect(await registry.call('htx.progress', ['16'], { address: 'S!B2' })).toBe(0.8);
    expect(received).toEqual([[16, { functionName: 'PROGRESS', address: 'S!B2' }]]);
  });

  it('should not know what the metadata does not describe', async () => {
    const registry = registryOf();
    registry.associate('PROGRESS', () => 1);
    expect(await registry.call('HTX.PROGRESS', [1])).toEqual(new CellError('#NAME?'));
  });

  it('should show #BUSY! where nobody takes the call', async () => {
    const registry = registryOf();
    registry.register(METADATA);
    expect(await registry.call('HTX.PROGRESS', [1])).toEqual(new CellError('#BUSY!'));
  });

  it('should call by message what is not at hand, and whatever it is told to', async () => {
    const registry = registryOf({ canCallRemotely: () => true });
    registry.register(METADATA);
    expect(await registry.call('HTX.PROGRESS', [1])).toBe('by message');
    registry.associate('PROGRESS', () => 'direct');
    expect(await registry.call('HTX.PROGRESS', [1])).toBe('direct');
    expect(await registry.call('HTX.PROGRESS', [1], { byMessage: true })).toBe('by message');
  });

  it('should keep the exceptions that a cell only shows as #VALUE!', async () => {
    const registry = registryOf();
    const bug = new TypeError('a bug of the add-in');
    registry.register(METADATA);
    registry.associate('PROGRESS', () => Promise.reject(bug));
    expect(await registry.call('HTX.PROGRESS', [1])).toEqual(new CellError('#VALUE!'));
    expect(registry.exceptions).toEqual([bug]);
  });

  it('should refuse an area from a function that was described as giving one value', async () => {
    const registry = registryOf();
    registry.register(METADATA);
    registry.associate('COUNT_ALL', () => [[1]]);
    expect(await registry.call('HTX.ĐẾM', [])).toEqual(new CellError('#VALUE!'));
  });

  it('should replace what was registered before', async () => {
    const registry = registryOf();
    registry.register(METADATA);
    registry.associate('PROGRESS', () => 1);
    registry.register({ functions: [] });
    expect(registry.names).toEqual([]);
    expect(await registry.call('HTX.PROGRESS', [1])).toEqual(new CellError('#NAME?'));
  });
});

describe('parseFunctionMetadata', () => {
  it.each([[null], [{}], [{ functions: [{}] }], [{ functions: [{ id: 'A', name: 'A' }] }]])(
    'should refuse %j',
    (json) => {
      expect(() => parseFunctionMetadata(json)).toThrow(TypeError);
    },
  );
});
