import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { format, resolveConfig } from 'prettier';
import { functionsPage, guideData, type EnglishTexts, type FunctionTexts } from './docs/functionsPage';
import { helpPage } from './docs/helpPage';

const root = join(__dirname, '..');
const fromRoot = (path: string): string => join(root, path);

/** The files that `npm run docs` writes, with their content as it must be. */
async function generatedDocs(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(fromRoot('src/functions/functions.ts'));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions } = JSON.parse(metadataJson) as { functions: readonly FunctionTexts[] };
  const english = JSON.parse(readFileSync(fromRoot('src/functions/descriptions.en.json'), 'utf8')) as EnglishTexts;
  const help = 'src/taskpane/help.html';
  const files = [
    { path: 'docs/functions.md', text: functionsPage(functions), parser: 'markdown' },
    { path: 'src/functions/guideData.json', text: guideData(functions, english), parser: 'json' },
    { path: help, text: helpPage(readFileSync(fromRoot(help), 'utf8'), functions, english), parser: 'html' },
  ];
  const config = await resolveConfig(fromRoot('package.json'));
  return Promise.all(
    files.map(async ({ path, text, parser }) => ({
      path: fromRoot(path),
      text: await format(text, { ...config, parser }),
    })),
  );
}

async function main(): Promise<void> {
  // With --check nothing is written: what is out of date is named, and the exit code is 1.
  const isCheck = process.argv.includes('--check');
  for (const { path, text } of await generatedDocs()) {
    if (readFileSync(path, { encoding: 'utf8', flag: 'a+' }) === text) continue;
    if (isCheck) process.exitCode = 1;
    else writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
