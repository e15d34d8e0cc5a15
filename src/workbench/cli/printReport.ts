import { HtxError } from '../../core/errors';
import { buildSample } from '../sample/buildSample';
import { EXIT } from './CliIo';
import { readWorkbookFile } from './files';
import { reportText } from './reportText';
import { today } from './today';

/** The process that `npm start` prints its table by: the half-year of a file, or of the sample, as text. */
async function main(): Promise<void> {
  const path = process.argv[2];
  const cwd = process.env.INIT_CWD ?? process.cwd();
  try {
    const workbook = path === undefined ? buildSample() : await readWorkbookFile(cwd, path);
    process.stdout.write(`${await reportText(workbook, today({ now: () => new Date() }))}\n`);
    process.exitCode = EXIT.ok;
  } catch (error) {
    if (!(error instanceof HtxError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.unusable;
  }
}

void main();
