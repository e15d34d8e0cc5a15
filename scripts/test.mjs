import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureBuild } from './setup/build.mjs';
import { ensureChromium, NO_CHROMIUM } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { parseTestArguments } from './setup/parseTestArguments.mjs';
import { fromRoot } from './setup/root.mjs';
import { runTool } from './setup/run.mjs';
import { Steps } from './setup/Steps.mjs';

/**
 * `npm test`: everything that says whether HTX is sound. `npm test -- unit pane` runs some of the jest projects,
 * `npm test -- lint` one of the checks, `npm test -- test/core/plan` the tests below a path.
 */
const say = (text) => void process.stdout.write(`${text}\n`);
const wish = parseTestArguments(process.argv.slice(2));
const steps = new Steps(say);

await steps.run('dependencies', async () => {
  await ensureDependencies({ say });
  return { code: 0, output: '' };
});

let chromium;
if (wish.projects.includes('e2e')) {
  await steps.run('chromium', async () => {
    chromium = await ensureChromium({ say });
    return chromium === undefined ? { code: 1, output: NO_CHROMIUM } : { code: 0, output: chromium };
  });
}

const CHECKS = {
  typecheck: () => runTool('typescript/bin/tsc', ['--noEmit'], { capture: true }),
  // Without a cache: what a file is linted by includes the types of others.
  lint: () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'], { capture: true }),
  format: () => runTool('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn'], { capture: true }),
  manifest: () => runTool('tsx/dist/cli.mjs', ['scripts/validate-manifest.ts'], { capture: true }),
  build: () => ensureBuild({ capture: true }),
};

// Two at a time: lint alone takes as long as everything else before the tests.
const isWanted = (name) => wish.checks.includes(name);
const series = async (names) => {
  for (const name of names.filter(isWanted)) await steps.run(name, CHECKS[name]);
};
await Promise.all([series(['build', 'format', 'manifest']), series(['typecheck', 'lint'])]);

const totals = { passed: 0, failed: 0 };
const fast = wish.projects.filter((project) => project !== 'e2e');
const workers = Math.max(1, availableParallelism());
mkdirSync(fromRoot('.cache'), { recursive: true });
if (fast.length > 0) await jest(fast, workers);
// A browser waits as long as it works: two of them keep two processors busy.
if (wish.projects.includes('e2e')) await jest(['e2e'], Math.min(2, workers));

const isFailed = steps.failed.length > 0 || totals.failed > 0;
say(`\n${steps.table()}\n`);
if (steps.failed.length > 0) say(`Failed: ${steps.failed.join(', ')}\n`);
say(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(isFailed ? 1 : 0);

async function jest(projects, maxWorkers) {
  const results = fromRoot('.cache', `jest-${projects.join('-')}.json`);
  rmSync(results, { force: true });
  await steps.run(`jest: ${projects.join(', ')}`, async () => {
    const args = [
      '--selectProjects',
      ...projects,
      '--maxWorkers',
      String(maxWorkers),
      '--json',
      '--outputFile',
      results,
    ];
    // With --json jest prints the same JSON on stdout; only its report, on stderr, is for people.
    const result = await runTool(
      'jest/bin/jest.js',
      [...args, ...(wish.paths.length > 0 ? ['--', ...wish.paths] : [])],
      {
        hideStdout: true,
        env: chromium === undefined ? {} : { CHROMIUM: chromium },
      },
    );
    const { passed, failed, skipped } = countResults(results);
    totals.passed += passed;
    totals.failed += failed;
    // A test that does not run proves nothing: it must not hide behind a green total.
    if (skipped > 0) return { code: 1, output: `${skipped} tests were skipped` };
    if (result.code !== 0 && failed === 0) totals.failed += 1;
    return result;
  });
}

/** A test file that could not be run at all counts as one failed test. */
function countResults(file) {
  let json;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return { passed: 0, failed: 1, skipped: 0 };
    throw error;
  }
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
    skipped: json.numPendingTests + json.numTodoTests,
  };
}
