import { parseArgs } from 'node:util';
import { HtxError } from '../../core/errors';
import { isParseArgsError } from '../cli/isParseArgsError';

export const START_USAGE = 'npm start -- [TỆP.xlsx] [--port 3000] [--no-open] [--https]';

const DEFAULT_PORT = 3000;

export interface StartArguments {
  /** The workbook to open; the sample without it. */
  readonly file: string | undefined;
  readonly port: number;
  /** The port was not asked for, so another one will do. */
  readonly orNextPort: boolean;
  readonly open: boolean;
  readonly https: boolean;
}

/**
 * Reads the words after `npm start --`.
 * @throws HtxError `usage`.
 */
export function parseStartArguments(words: readonly string[]): StartArguments {
  const { positionals, values } = parse(words);
  if (positionals.length > 1) throw usage(`thừa "${positionals.slice(1).join(' ')}"`);
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw usage(`--port ${values.port} không phải số cổng`);
  return {
    file: positionals[0],
    port,
    orNextPort: values.port === undefined,
    open: !(values['no-open'] ?? false),
    https: values.https ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, https: { type: 'boolean' } },
    });
  } catch (error) {
    if (isParseArgsError(error)) throw usage(error.message);
    throw error;
  }
}

function usage(reason: string): HtxError {
  return new HtxError(
    'usage',
    `Câu lệnh chưa đúng: ${reason}. Cách dùng: ${START_USAGE}`,
    `The command is not right: ${reason}. Usage: ${START_USAGE}`,
  );
}
