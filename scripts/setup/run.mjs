import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fromRoot } from './root.mjs';

/** Children that still run: they end with this process, whatever ends it. */
const running = new Set();

process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/**
 * Runs a program in the repository's folder and gives `{ code, output }`; a program that cannot be started has code 127
 * and says why in `output`.
 *
 * `capture` keeps the output for the caller instead of showing it; `toStderr` shows everything on stderr, for commands
 * whose stdout belongs to the result.
 */
export function run(command, args, { capture = false, toStderr = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: fromRoot(),
      env: { ...process.env, ...env },
      shell,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['inherit', toStderr ? 2 : 'inherit', 'inherit'],
    });
    let output = '';
    running.add(child);
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const end = (code) => {
      running.delete(child);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Runs the program that an installed package brings, without the detour over `npx`. */
export function runTool(file, args, options) {
  return run(process.execPath, [fromRoot('node_modules', file), ...args], options);
}
