import { Host } from '../../../src/workbench/host/Host';
import type { HostChannel, RichApiMessage } from '../../../src/workbench/host/HostChannel';
import type { Calculator, CalculatorFactory } from '../../../src/workbench/workbook/Calculator';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { actionHandlerReady, functionsReady, loadName, removeReference, responseOf, writeValues } from './requests';

function hostOf(calculator?: CalculatorFactory): Host {
  const workbook = new Workbook();
  workbook.addSheet('S');
  return new Host(workbook, { calculator });
}

/** Counts what it is asked for and computes nothing. */
class CountingCalculator implements Calculator {
  calculations = 0;
  isDisposed = false;
  recalculate(): Promise<void> {
    this.calculations += 1;
    return Promise.resolve();
  }
  evaluate(): Promise<number> {
    return Promise.resolve(1);
  }
  dispose(): void {
    this.isDisposed = true;
  }
}

const silentChannel = (): HostChannel => ({
  sendMessages: () => undefined,
  sendSelectionChanged: () => undefined,
  sendCommand: () => undefined,
});

describe('Host', () => {
  it('should answer a request given as text or as an object', async () => {
    const host = hostOf();
    const fromObject = await host.execute(loadName);
    const fromText = await host.execute(JSON.stringify(loadName));
    expect(fromObject.errorCode).toBe(0);
    expect(responseOf(fromObject)).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 3, Value: { Name: 'Book1.xlsx' } },
      ],
      TraceIds: [],
    });
    expect(fromText).toEqual(fromObject);
  });

  it("should count as syncs only what an add-in's sync is behind", async () => {
    const host = hostOf();
    await host.execute(actionHandlerReady);
    await host.execute(functionsReady);
    await host.execute(removeReference);
    expect(host.counters).toMatchObject({ requests: 3, syncs: 0 });
    await host.execute(loadName);
    await host.execute({ Actions: [], ObjectPaths: {} });
    expect(host.counters).toMatchObject({ requests: 5, syncs: 2 });
  });

  it('should count bytes of UTF-8, both ways', async () => {
    const host = hostOf();
    const request = JSON.stringify(writeValues('S', 'A1', [['đ']]));
    const { body } = await host.execute(request);
    expect(host.counters.bytesIn).toBe(Buffer.byteLength(request));
    expect(host.counters.bytesOut).toBe(Buffer.byteLength(body));
    expect(Buffer.byteLength(request)).toBe(request.length + 1);
  });

  it('should make a fault wait for a sync, whatever book-keeping comes first', async () => {
    const host = hostOf();
    host.faults.failSync(1, 'before');
    const first = responseOf(await host.execute(removeReference));
    const second = responseOf(await host.execute(loadName));
    const third = responseOf(await host.execute(loadName));
    expect([first.Error, second.Error?.Code, third.Error]).toEqual([undefined, 'GeneralException', undefined]);
  });

  it('should run requests one at a time, in order', async () => {
    const host = hostOf();
    await Promise.all([1, 2, 3].map((value) => host.execute(writeValues('S', 'A1', [[value]]))));
    expect(host.workbook.sheets[0]?.value(0, 0)).toBe(3);
  });

  it('should record a fault of its own, and show the add-in a GeneralException', async () => {
    // Arrange
    const host = hostOf();
    const bug = new Error('a bug of the host');
    Object.defineProperty(host.workbook, 'fileName', {
      get: () => {
        throw bug;
      },
    });
    // Act
    const response = responseOf(await host.execute(loadName));
    // Assert
    expect(response.Error).toMatchObject({ Code: 'GeneralException', HttpStatusCode: 500 });
    expect(host.failures).toEqual([{ error: bug, request: JSON.stringify(loadName) }]);
  });

  it.each(['', '{}', '[]', 'null', '{"Actions":[]}'])('should record the request %p as no request', async (body) => {
    const host = hostOf();
    expect(responseOf(await host.execute(body)).Error?.Code).toBe('GeneralException');
    expect(host.failures).toHaveLength(1);
  });

  describe('while the user is inside a cell', () => {
    it('should refuse by the number that Office.js knows', async () => {
      const host = hostOf();
      host.editing = true;
      expect(await host.execute(loadName)).toEqual({ errorCode: 5004, body: '' });
    });

    it('should let results of custom functions in', async () => {
      const host = hostOf();
      host.editing = true;
      expect((await host.execute(functionsReady, 2177)).errorCode).toBe(0);
    });

    it('should keep a request that may wait, and those behind it, in order', async () => {
      // Arrange
      const host = hostOf();
      host.editing = true;
      // Act
      const waiting = host.execute(writeValues('S', 'A1', [[1]]), 64);
      const behind = host.execute(writeValues('S', 'A1', [[2]]), 64);
      await new Promise((resolve) => setTimeout(resolve, 5));
      const during = host.workbook.sheets[0]?.value(0, 0);
      host.editing = false;
      await Promise.all([waiting, behind]);
      // Assert
      expect([during, host.workbook.sheets[0]?.value(0, 0)]).toEqual([null, 2]);
    });
  });

  describe('with a calculator', () => {
    const formula = () => writeValues('S', 'A1', [['=1+1']]);

    it('should not make one while there is no formula', async () => {
      let made = 0;
      const host = hostOf(() => {
        made += 1;
        return Promise.resolve(new CountingCalculator());
      });
      await host.execute(writeValues('S', 'A1', [[1]]));
      await host.execute(loadName);
      await host.settled();
      expect(made).toBe(0);
    });

    it('should compute once before the first read after a write, and not again', async () => {
      const calculator = new CountingCalculator();
      const host = hostOf(() => Promise.resolve(calculator));
      await host.execute(formula());
      await host.execute(loadName);
      await host.execute(loadName);
      await host.settled();
      expect(calculator.calculations).toBe(1);
    });

    it('should compute although nobody reads', async () => {
      const calculator = new CountingCalculator();
      const host = hostOf(() => Promise.resolve(calculator));
      await host.execute(formula());
      await host.settled();
      expect(calculator.calculations).toBe(1);
    });

    it('should compute in manual mode only when told to', async () => {
      // Arrange
      const calculator = new CountingCalculator();
      const host = hostOf(() => Promise.resolve(calculator));
      host.calculationMode = 'Manual';
      // Act
      await host.execute(formula());
      await host.execute(loadName);
      await host.settled();
      const untold = calculator.calculations;
      host.calculate();
      await host.settled();
      // Assert
      expect([untold, calculator.calculations]).toEqual([0, 1]);
    });

    it('should have the calculator watch before the first change of a workbook with formulas', async () => {
      // Arrange
      const workbook = new Workbook();
      const sheet = workbook.addSheet('S');
      sheet.setCell(5, 0, { value: 2, formula: '=A1+1', style: 0 });
      const seenAtOpening: unknown[] = [];
      const host = new Host(workbook, {
        calculator: async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          seenAtOpening.push(sheet.value(0, 0));
          return new CountingCalculator();
        },
      });
      // Act
      await host.execute(writeValues('S', 'A1', [[1]]));
      // Assert
      expect(seenAtOpening).toEqual([null]);
    });

    it('should record why it cannot compute, and say so to whoever reads', async () => {
      const host = hostOf(() => Promise.reject(new Error('no engine')));
      await host.execute(formula());
      expect(responseOf(await host.execute(loadName)).Error?.Code).toBe('GeneralException');
      expect(host.failures[0]).toMatchObject({ error: { message: 'no engine' } });
    });

    it('should let go of the calculator in the end', async () => {
      const calculator = new CountingCalculator();
      const host = hostOf(() => Promise.resolve(calculator));
      await host.execute(formula());
      await host.settled();
      host.dispose();
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(calculator.isDisposed).toBe(true);
    });
  });

  describe('with an add-in connected', () => {
    it('should send events after the answer, all at once', async () => {
      // Arrange
      const host = hostOf();
      const sent: (readonly RichApiMessage[])[] = [];
      host.connect({ ...silentChannel(), sendMessages: (messages) => sent.push(messages) });
      host.listen('WorksheetChanged', 'Workbook');
      // Act
      await host.execute(writeValues('S', 'A1', [[1]]));
      await host.execute(writeValues('S', 'A2', [[2]]));
      const beforeTurn = sent.length;
      await host.settled();
      // Assert
      expect(beforeTurn).toBe(0);
      expect(sent.map((messages) => messages.map(([category, type, target]) => [category, type, target]))).toEqual([
        [
          [65536, 10, 'Workbook'],
          [65536, 10, 'Workbook'],
        ],
      ]);
    });

    it('should forget the listeners of an add-in whose page was left', async () => {
      // Arrange
      const host = hostOf();
      let count = 0;
      const channel = (): HostChannel => ({ ...silentChannel(), sendMessages: () => (count += 1) });
      const disconnectFirst = host.connect(channel());
      host.listen('WorksheetChanged', 'Workbook');
      // Act
      host.connect(channel());
      disconnectFirst();
      await host.execute(writeValues('S', 'A1', [[1]]));
      await host.settled();
      const afterReload = count;
      host.listen('WorksheetChanged', 'Workbook');
      await host.execute(writeValues('S', 'A1', [[2]]));
      await host.settled();
      // Assert
      expect([afterReload, count]).toEqual([0, 1]);
    });

    it('should reject a command when nobody is there, or when the add-in goes', async () => {
      const host = hostOf();
      await expect(host.invokeCommand('createReport')).rejects.toThrow('No add-in');
      const disconnect = host.connect(silentChannel());
      const pressed = host.invokeCommand('createReport');
      disconnect();
      await expect(pressed).rejects.toThrow('went away');
    });
  });
});
