import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../functions/functions';
import metadataOptions from '../../functions/metadataOptions.json';
import { openSession, type Session } from '../headless/openSession';
import { createUniverCalculator } from '../workbook/calculation/univerCalculator';
import type { Workbook } from '../workbook/Workbook';

const FUNCTIONS_SOURCE = join(__dirname, '../../functions/functions.ts');

/**
 * Opens the workbook in the headless host with the add-in loaded: Office.js is
 * on the global object, the custom functions are registered, formulas are
 * computed. Close it when done, or the process does not end.
 */
export async function openAddIn(workbook: Workbook): Promise<Session> {
  const session = await openSession(workbook, { calculator: createUniverCalculator });
  try {
    session.enter();
    await registerFunctions(session);
    return session;
  } catch (error) {
    session.close();
    throw error;
  }
}

/** What webpack does when the add-in is built: metadata from the comments, and one `associate` a function. */
async function registerFunctions(session: Session): Promise<void> {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(FUNCTIONS_SOURCE);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const implementations: Readonly<Record<string, unknown>> = functions;
  for (const { id, functionName } of associate) {
    const implementation = implementations[functionName];
    if (typeof implementation !== 'function') throw new Error(`${functionName} is not exported`);
    session.CustomFunctions.associate(id, implementation as (...args: unknown[]) => unknown);
  }
  session.registerFunctions({ ...JSON.parse(metadataJson), ...metadataOptions });
}
