import { dayOf, type Day } from '../../../core/vietnamese/day';
import { checkWorkbook, fixSafely, writeIssuesSheet, type CheckResult, type SafeFixOutcome } from '../../../excel';
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
    const { result, fixes } = await checkAndFix(options, day, io);
    if (options.issuesSheet) {
      const { name } = await writeIssuesSheet(result.issues, { language, today: day });
      io.stderr(`Đã lập sheet "${name}".\n`);
    }
    if (out !== undefined) {
      await session.host.calculator?.recalculate();
      await writeOutput(io.cwd, out, writeXlsx(workbook), { force, input: file });
      io.stderr(`Đã ghi "${out}".\n`);
    }
    io.stdout(json ? asJson(result, fixes) : asText(result));
    return result.issues.some(({ severity }) => severity === 'error') ? EXIT.errorsFound : EXIT.ok;
  } finally {
    session.close();
  }
}

interface Checked {
  readonly result: CheckResult;
  /** Absent when nothing was to be mended. */
  readonly fixes?: Fixes;
}

type Fixes = Pick<SafeFixOutcome, 'fixed' | 'left'>;

async function checkAndFix({ fixSafe, language }: CheckOptions, day: Day, io: CliIo): Promise<Checked> {
  // Nobody's undo list is lost here by asking for merged areas.
  const asked = { today: day, language, merges: true };
  if (!fixSafe) return { result: await checkWorkbook(asked) };
  const { fixed, left, result } = await fixSafely(asked);
  io.stderr(`Đã sửa ${fixed} ô${left.length > 0 ? `; để nguyên ${left.length} ô` : ''}.\n`);
  const locked = left.filter(({ cause }) => cause === 'protected').map(({ sheet }) => sheet);
  for (const sheet of new Set(locked)) {
    const count = locked.filter((other) => other === sheet).length;
    io.stderr(
      `Sheet "${sheet}" đang được bảo vệ nên ${count} ô để nguyên: hãy bỏ bảo vệ trong Excel (Xem lại → Bỏ bảo vệ trang tính), rồi chạy lại.\n`,
    );
  }
  return { result, fixes: { fixed, left } };
}

function asJson({ sheets, issues }: CheckResult, fixes: Fixes | undefined): string {
  const found = { sheets: sheets.map(recognisedSheetJson), issues: issues.map(issueJson) };
  return `${JSON.stringify({ ...found, ...(fixes && { fixes: { fixed: fixes.fixed, left: fixes.left } }) })}\n`;
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
