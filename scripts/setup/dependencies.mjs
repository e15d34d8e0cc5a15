import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';
import { run } from './run.mjs';

const LEAST_NODE = [20, 19];

/**
 * Sees to it that the packages of the lock file are installed, and says so in one line when something is to be done.
 * Ends the process, with a sentence, on a Node that is too old or when the installation fails.
 */
export async function ensureDependencies({ say, toStderr = false }) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    say(
      `HTX cần Node ${LEAST_NODE.join('.')} trở lên, máy này có ${process.versions.node}: hãy cài bản mới từ https://nodejs.org. (Node ${LEAST_NODE.join('.')} or newer is needed.)`,
    );
    process.exit(2);
  }
  const reason = whyInstall(
    readJson(fromRoot('package-lock.json')),
    readJson(fromRoot('node_modules/.package-lock.json')),
  );
  if (reason === undefined) return;
  say(`Đang cài các gói cần thiết, chỉ lần đầu mới lâu… (npm ci: ${reason})`);
  const { code } = await npm(['ci', '--loglevel=error'], { toStderr });
  if (code === 0) return;
  say(
    `Không cài được các gói (npm ci trả về ${code}): hãy kiểm tra kết nối Internet rồi chạy lại. (npm ci failed: check the connection and try again.)`,
  );
  process.exit(2);
}

/**
 * Why `npm ci` is needed, in a few words; `undefined` when what is installed is what the lock file says. Compared by
 * content: times say nothing after a checkout.
 *
 * @param locked package-lock.json @param installed what npm noted of the last installation, if there was one
 */
export function whyInstall(locked, installed) {
  if (installed === undefined) return 'node_modules is missing';
  for (const [path, { version, optional, devOptional }] of Object.entries(locked.packages)) {
    // Optional packages are for one platform or another: most of them are rightly absent.
    if (path === '' || optional || devOptional) continue;
    const present = installed.packages[path]?.version;
    if (present !== version)
      return `${path.replace(/^.*node_modules\//, '')} ${present ?? 'is missing'}, locked ${version}`;
  }
  return undefined;
}

/** The npm that started this script, or the one on the path. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
