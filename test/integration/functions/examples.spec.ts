import { EXAMPLES, type Example } from '../../../src/functions/examples';
import { openAddIn } from '../../../src/workbench/cli/openAddIn';
import type { Session } from '../../../src/workbench/headless/openSession';
import { CellError } from '../../../src/workbench/workbook/cell';
import { Workbook } from '../../../src/workbench/workbook/Workbook';

let session: Session;

beforeAll(async () => {
  const workbook = new Workbook();
  workbook.addSheet('S');
  session = await openAddIn(workbook);
});
afterAll(() => session.close());

/** As the examples write results: errors by their code, one cell without its rows. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) {
    const cells = value.flat();
    return cells.length === 1 ? shown(cells[0]) : value.map((row: unknown[]) => row.map(shown));
  }
  return value instanceof CellError ? value.code : value;
}

const all = Object.values(EXAMPLES).flat();

describe('the examples of the documentation', () => {
  it.each(all.map(({ formula, result }): [string, Example['result']] => [formula, result]))(
    'should hold: %s',
    async (formula, result) => {
      expect(shown(await session.evaluate(formula))).toEqual(result);
    },
  );
});

describe('errors in the cells of a range', () => {
  it('should stay in their own cell', async () => {
    const result = shown(await session.evaluate('=HTX.PROGRESS({16;#N/A;10},20)'));

    expect(result).toEqual([[0.8], ['#N/A'], [0.5]]);
  });
});
