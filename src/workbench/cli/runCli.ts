import { HtxError } from '../../core/errors';
import { EXIT, type CliIo, type ExitCode } from './CliIo';
import { parseCommand, type Command } from './parseCommand';
import { HELP } from './usage';

/** Runs one command and gives its exit code; what cannot be used ends in one sentence, never in a stack trace. */
export async function runCli(words: readonly string[], io: CliIo): Promise<ExitCode> {
  try {
    return await run(parseCommand(words), io);
  } catch (error) {
    if (error instanceof HtxError) {
      io.stderr(`${error.message}\n`);
      return EXIT.unusable;
    }
    // Not the user's fault, so the trace is kept for whoever mends it.
    io.stderr(`HTX gặp lỗi không lường trước; tệp của bạn vẫn như cũ. Chi tiết kỹ thuật để báo lỗi:\n`);
    io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.bug;
  }
}

/** Each command is loaded when it is called: `template` needs neither Office.js nor the formula engine. */
async function run(command: Command, io: CliIo): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      io.stdout(HELP);
      return EXIT.ok;
    case 'report':
      return (await import('./commands/report')).report(command.options, io);
    case 'check':
      return (await import('./commands/check')).check(command.options, io);
    case 'recognise':
      return (await import('./commands/recognise')).recognise(command.options, io);
    case 'eval':
      return (await import('./commands/evaluate')).evaluate(command.options, io);
    case 'template':
      return (await import('./commands/template')).template(command.options, io);
  }
}
