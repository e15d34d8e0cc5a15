import { ensureDependencies } from './setup/dependencies.mjs';
import { loadTypeScript } from './setup/loadTypeScript.mjs';
import { standInRoot } from './setup/root.mjs';

/** `npm run -s htx -- …`: the command line. Its stdout belongs to the result, so everything else goes to stderr. */
standInRoot();
await ensureDependencies({ say: (text) => void process.stderr.write(`${text}\n`), toStderr: true });
await loadTypeScript('src/workbench/cli/main.ts');
