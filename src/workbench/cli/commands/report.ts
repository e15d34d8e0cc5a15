import { parsePeriod, type Period } from '../../../core/plan/period';
import { summaryAsJson } from '../../../core/report/summaryAsJson';
import { summaryAsText } from '../../../core/report/summaryAsText';
import { createReport } from '../../../excel';
import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import { EXIT, type CliIo, type ExitCode } from '../CliIo';
import { cliErrors } from '../errors';
import { claimOutput, readWorkbookFile, writeOutput } from '../files';
import { openAddIn } from '../openAddIn';
import { today } from '../today';

export interface ReportOptions {
  readonly file: string;
  /** Where the workbook with the report goes; without it the figures are shown and nothing is saved. */
  readonly out?: string | undefined;
  /** As the user wrote it: "2020-H1". */
  readonly period?: string | undefined;
  readonly json: boolean;
  readonly force: boolean;
}

/** `htx report`: writes the half-year sheet into a copy of the workbook and prints its figures. */
export async function report(options: ReportOptions, io: CliIo): Promise<ExitCode> {
  const { file, out, json, force } = options;
  const period = options.period === undefined ? undefined : periodOf(options.period);
  if (out !== undefined) await claimOutput(io.cwd, out, { force, input: file });
  const workbook = await readWorkbookFile(io.cwd, file);
  const session = await openAddIn(workbook);
  try {
    const summary = await createReport({ today: today(io), ...(period && { period }) });
    if (out !== undefined) {
      await session.host.calculator?.recalculate();
      await writeOutput(io.cwd, out, writeXlsx(workbook), { force, input: file });
    }
    io.stdout(`${json ? JSON.stringify(summaryAsJson(summary)) : summaryAsText(summary)}\n`);
    io.stderr(
      out === undefined
        ? 'Chưa lưu vào tệp nào: thêm --out TỆP.xlsx để lưu.\n'
        : `Đã ghi sheet "${summary.sheetName}" vào "${out}".\n`,
    );
    return EXIT.ok;
  } finally {
    session.close();
  }
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw cliErrors.periodUnknown(text);
  return period;
}
