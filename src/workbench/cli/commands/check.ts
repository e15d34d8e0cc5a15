import { checkWorkbook } from '../../../excel';
import { EXIT, type CliIo, type ExitCode } from '../CliIo';
import { readWorkbookFile } from '../files';
import { issueJson, recognisedSheetJson } from '../json';
import { openAddIn } from '../openAddIn';
import { today } from '../today';

export interface CheckOptions {
  readonly file: string;
  readonly json: boolean;
  readonly language: 'vi' | 'en';
}

/** `htx check`: every issue of the registers; the exit code is 1 when one of them is an error. */
export async function check({ file, json, language }: CheckOptions, io: CliIo): Promise<ExitCode> {
  const session = await openAddIn(await readWorkbookFile(io.cwd, file));
  try {
    const { sheets, issues } = await checkWorkbook({ today: today(io), language });
    if (json) {
      io.stdout(`${JSON.stringify({ sheets: sheets.map(recognisedSheetJson), issues: issues.map(issueJson) })}\n`);
    } else {
      for (const { severity, sheet, cell, message } of issues) {
        io.stdout(`${MARK[severity]} ${sheet}!${cell}  ${message}\n`);
      }
      io.stdout(
        `${issues.length === 0 ? 'Không thấy vấn đề nào' : `${issues.length} vấn đề`} trong ${sheets.length} sheet.\n`,
      );
    }
    return issues.some(({ severity }) => severity === 'error') ? EXIT.errorsFound : EXIT.ok;
  } finally {
    session.close();
  }
}

const MARK = { error: 'LỖI     ', warning: 'CẢNH BÁO', info: 'LƯU Ý   ' } as const;
