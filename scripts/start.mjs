import { spawn } from 'node:child_process';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { endWithParent } from './setup/endWithParent.mjs';
import { loadTypeScript } from './setup/loadTypeScript.mjs';
import { openBrowser } from './setup/openBrowser.mjs';
import { fromRoot, standInRoot } from './setup/root.mjs';
import { run } from './setup/run.mjs';

/** `npm start`: the workbench in the browser, and the half-year table as text. */
const say = (text) => void process.stdout.write(`${text}\n`);

endWithParent();
standInRoot();
await ensureDependencies({ say });
const { serveWorkbench, openForServing } = await loadTypeScript('src/workbench/server/workbench.ts');
const { parseStartArguments } = await loadTypeScript('src/workbench/server/parseStartArguments.ts');

try {
  await start();
} catch (error) {
  if (error.name !== 'HtxError') throw error;
  process.stderr.write(`${error.message}\n(${error.english})\n`);
  process.exit(2);
}

async function start() {
  const wish = parseStartArguments(process.argv.slice(2));
  const cwd = process.env.INIT_CWD;
  // Before the build: whoever mistyped the name should not wait for it.
  const opened = wish.file === undefined ? undefined : await openForServing(cwd, wish.file);

  const { code, output } = await ensureBuild({ say, capture: true });
  if (code !== 0) {
    say(`${output}\nKhông dựng được add-in: xem lỗi ở trên. (The build failed, see above.)`);
    process.exit(1);
  }

  const { url } = await serveWorkbench({ ...wish, opened });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  say(`\nHTX đang chạy tại ${url}   (Ctrl+C để dừng · Ctrl+C to stop)`);
  if (wish.https) say('Chứng chỉ tự ký: trình duyệt sẽ cảnh báo. (The certificate is self-signed.)');
  if (wish.open) openBrowser(url, { spawn });

  say(`Bảng sơ kết của ${opened?.fileName ?? 'sổ mẫu'}, do chính add-in vừa lập (không cần màn hình):\n`);
  const report = await run(process.execPath, [
    '--import',
    'tsx',
    fromRoot('src/workbench/cli/printReport.ts'),
    ...(wish.file === undefined ? [] : [wish.file]),
  ]);
  if (report.code !== 0) say('Chưa lập được bảng ở đây; trang vẫn chạy. (No table this time; the page runs on.)');
}
