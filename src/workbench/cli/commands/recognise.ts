import { columnName } from '../../../core/sheet/address';
import type { RecognisedSheet } from '../../../core/register/Register';
import { recogniseWorkbook } from '../../../excel';
import { EXIT, type CliIo, type ExitCode } from '../CliIo';
import { readWorkbookFile } from '../files';
import { recognisedSheetJson } from '../json';
import { openAddIn } from '../openAddIn';

export interface RecogniseOptions {
  readonly file: string;
  readonly json: boolean;
}

/** `htx recognise`: what each sheet was taken for, and each column. */
export async function recognise({ file, json }: RecogniseOptions, io: CliIo): Promise<ExitCode> {
  const session = await openAddIn(await readWorkbookFile(io.cwd, file));
  try {
    const sheets = await recogniseWorkbook();
    io.stdout(
      json ? `${JSON.stringify({ sheets: sheets.map(recognisedSheetJson) })}\n` : sheets.map(asText).join('\n'),
    );
    return EXIT.ok;
  } finally {
    session.close();
  }
}

function asText(sheet: RecognisedSheet): string {
  const rows = sheet.dataRows.length;
  const head = `${sheet.name}: ${sheet.role}, ${rows} dòng dữ liệu\n`;
  return (
    head +
    sheet.columns.map((column) => `  ${columnName(column.column)}  ${column.field}  "${column.header}"\n`).join('')
  );
}
