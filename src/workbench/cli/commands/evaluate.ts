import { CellError, type CellValue } from '../../workbook/cell';
import { Workbook } from '../../workbook/Workbook';
import { EXIT, type CliIo, type ExitCode } from '../CliIo';
import { readWorkbookFile } from '../files';
import { openAddIn } from '../openAddIn';

export interface EvaluateOptions {
  readonly formula: string;
  /** The workbook that the formula is computed in; a blank one without it. */
  readonly in?: string | undefined;
}

/** `htx eval`: computes one formula and prints `{"value":…}`, or `{"error":"#N/A","message":…}`. */
export async function evaluate(options: EvaluateOptions, io: CliIo): Promise<ExitCode> {
  const workbook = options.in === undefined ? blankWorkbook() : await readWorkbookFile(io.cwd, options.in);
  const session = await openAddIn(workbook);
  try {
    const formula = options.formula.trim();
    const result = await session.evaluate(formula.startsWith('=') ? formula : `=${formula}`);
    io.stdout(`${JSON.stringify(resultJson(result))}\n`);
    return EXIT.ok;
  } finally {
    session.close();
  }
}

function resultJson(result: CellValue | CellValue[][]): unknown {
  const shown = withoutNeedlessRows(result);
  if (Array.isArray(shown)) return { value: shown.map((row) => row.map(elementJson)) };
  return shown instanceof CellError ? errorJson(shown) : { value: shown };
}

/** An array of one value fills one cell: nothing spills. */
function withoutNeedlessRows(result: CellValue | CellValue[][]): CellValue | CellValue[][] {
  if (!Array.isArray(result) || result.length !== 1 || result[0]?.length !== 1) return result;
  return result[0][0] ?? null;
}

function elementJson(value: CellValue): unknown {
  return value instanceof CellError ? errorJson(value) : value;
}

function errorJson({ code, message }: CellError): { error: string; message: string | null } {
  return { error: code, message: message ?? null };
}

function blankWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet();
  return workbook;
}
