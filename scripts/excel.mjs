import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { endWithParent } from './setup/endWithParent.mjs';
import { loadTypeScript } from './setup/loadTypeScript.mjs';
import { run } from './setup/run.mjs';

/**
 * `npm run excel`: builds the add-in, serves it over https on the port that manifest.xml names, and opens Excel with it.
 * The two tools from Microsoft are fetched by npx when they are needed: together they are larger than the project.
 */
const say = (text) => void process.stdout.write(`${text}\n`);
const PORT = 3000;

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  say(
    'Excel không có trên hệ này: hãy dùng "npm start", hoặc chạy "npm run excel" trên máy Windows hay Mac có Excel. (There is no Excel for this system: use npm start, or run this on Windows or Mac.)',
  );
  process.exit(2);
}

endWithParent();
await ensureDependencies({ say });
await must(ensureBuild({ say }), 'the build');
await must(npx('office-addin-dev-certs@3.0.0', 'install'), 'the certificate for localhost');

const certificates = join(homedir(), '.office-addin-dev-certs');
const { serveAddin } = await loadTypeScript('src/workbench/server/addin.ts');
if (!existsSync(join(certificates, 'localhost.crt'))) fail('the certificate for localhost');
const { url } = await serveAddin({ port: PORT, certificates });
say(`HTX đang phục vụ tại ${url}   (Ctrl+C để dừng · Ctrl+C to stop)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
await must(
  npx('office-addin-debugging@7.0.0', 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'),
  'Excel',
);

function npx(tool, ...args) {
  return run('npx', ['--yes', tool, ...args], { shell: process.platform === 'win32' });
}

async function must(work, what) {
  const { code } = await work;
  if (code !== 0) fail(what);
}

function fail(what) {
  say(`Không chuẩn bị được: ${what}; xem lỗi ở trên. (${what} failed, see above.)`);
  process.exit(1);
}
