import { buildSample } from '../../sample/buildSample';
import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import { EXIT, type CliIo, type ExitCode } from '../CliIo';
import { assertWorkbookName } from '../fileEnding';
import { writeOutput } from '../files';

export interface TemplateOptions {
  readonly out: string;
  readonly force: boolean;
}

/** `htx template`: writes the sample workbook, to learn on and to start from. */
export async function template({ out, force }: TemplateOptions, io: CliIo): Promise<ExitCode> {
  assertWorkbookName(out);
  await writeOutput(io.cwd, out, writeXlsx(buildSample()), { force });
  io.stderr(`Đã ghi sổ mẫu vào "${out}".\n`);
  return EXIT.ok;
}
