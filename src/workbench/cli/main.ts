import { runCli } from './runCli';

/** The process behind `npm run -s htx --`. npm changes the folder; `INIT_CWD` is the one that the user stands in. */
async function main(): Promise<void> {
  const code = await runCli(process.argv.slice(2), {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    now: () => new Date(),
  });
  // A pipe may still be full: leave only when its reader has everything.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  process.exit(code);
}

// Whoever reads may stop early (`| head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void main();
