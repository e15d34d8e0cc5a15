import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fromRoot } from './root.mjs';

/** Children that still run: they end with this process, whatever ends it. */
const running = new Set();

process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/** A signal ends this process by way of `exit`, and so its children; only while there are any. */
const onSignal = (signal) => process.exit(128 + constants.signals[signal]);
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function began(child) {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, onSignal);
  running.add(child);
}

function ended(child) {
  running.delete(child);
  if (running.size === 0) for (const signal of SIGNALS) process.off(signal, onSignal);
}

/**
 * Runs a program in the repository's folder and gives `{ code, output }`; a program that cannot be started has code 127
 * and says why in `output`.
 *
 * `capture` keeps the output for the caller instead of showing it; `toStderr` shows everything on stderr, for commands
 * whose stdout belongs to the result; `hideStdout` shows stderr only.
 */
export function run(
  command,
  args,
  { capture = false, toStderr = false, hideStdout = false, env = {}, shell = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: fromRoot(),
      env: { ...process.env, ...env },
      shell,
      stdio: capture
        ? ['ignore', 'pipe', 'pipe']
        : ['inherit', hideStdout ? 'ignore' : toStderr ? 2 : 'inherit', 'inherit'],
    });
    let output = '';
    began(child);
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const end = (code) => {
      ended(child);
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
