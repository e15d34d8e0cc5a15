import { dayOf, type Day } from '../../../core/vietnamese/day';
import { checkWorkbook, fixSafely, writeIssuesSheet, type CheckResult } from '../../../excel';
import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import { EXIT, type CliIo, type ExitCode } from '../CliIo';
import { cliErrors } from '../errors';
import { assertWorkbookName } from '../fileEnding';
import { claimOutput, readWorkbookFile, writeOutput } from '../files';
import { issueJson, recognisedSheetJson } from '../json';
import { openAddIn } from '../openAddIn';
import { today } from '../today';

export interface CheckOptions {
  readonly file: string;
  /** As the user wrote it: "2026-06-30"; the day that counts as today. */
  readonly asOf?: string | undefined;
  /** Mend in OUT what loses nothing. */
  readonly fixSafe: boolean;
  /** Add to OUT a sheet that lists what is left. */
  readonly issuesSheet: boolean;
  readonly out?: string | undefined;
  readonly json: boolean;
  readonly language: 'vi' | 'en';
  readonly force: boolean;
}

/** `htx check`: every issue of the registers that is left; the exit code is 1 when one of them is an error. */
export async function check(options: CheckOptions, io: CliIo): Promise<ExitCode> {
  const { file, out, language, force, json } = options;
  const day = options.asOf === undefined ? today(io) : dayIn(options.asOf);
  if (out !== undefined) {
    assertWorkbookName(out, file);
    await claimOutput(io.cwd, out, { force, input: file });
  }
  const workbook = await readWorkbookFile(io.cwd, file);
  const session = await openAddIn(workbook);
  try {
    const result = await checkAndFix(options, day, io);
    if (options.issuesSheet) {
      const { name } = await writeIssuesSheet(result.issues, { language, today: day });
      io.stderr(`Đã lập sheet "${name}".\n`);
    }
    if (out !== undefined) {
      await session.host.calculator?.recalculate();
      await writeOutput(io.cwd, out, writeXlsx(workbook), { force, input: file });
      io.stderr(`Đã ghi "${out}".\n`);
    }
    io.stdout(json ? asJson(result) : asText(result));
    return result.issues.some(({ severity }) => severity === 'error') ? EXIT.errorsFound : EXIT.ok;
  } finally {
    session.close();
  }
}

async function checkAndFix({ fixSafe, language }: CheckOptions, day: Day, io: CliIo): Promise<CheckResult> {
  // Nobody's undo list is lost here by asking for merged areas.
  const asked = { today: day, language, merges: true };
  if (!fixSafe) return checkWorkbook(asked);
  const { fixed, left, result } = await fixSafely(asked);
  io.stderr(`Đã sửa ${fixed} ô${left.length > 0 ? `; để nguyên ${left.length} ô` : ''}.\n`);
  return result;
}

function asJson({ sheets, issues }: CheckResult): string {
  return `${JSON.stringify({ sheets: sheets.map(recognisedSheetJson), issues: issues.map(issueJson) })}\n`;
}

function asText({ sheets, issues, ignored }: CheckResult): string {
  const lines = issues.map(({ severity, sheet, cell, message }) => `${MARK[severity]} ${sheet}!${cell}  ${message}\n`);
  const found = issues.length === 0 ? 'Không thấy vấn đề nào' : `${issues.length} vấn đề`;
  const aside = ignored.length === 0 ? '' : ` ${ignored.length} vấn đề được bỏ qua có lý do.`;
  return `${lines.join('')}${found} trong ${sheets.length} sheet.${aside}\n`;
}

const MARK = { error: 'LỖI     ', warning: 'CẢNH BÁO', info: 'LƯU Ý   ' } as const;

function dayIn(text: string): Day {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const read = dayOf(Number(year), Number(month), Number(day));
  if (!read) throw cliErrors.dayUnknown(text);
  return read;
}
