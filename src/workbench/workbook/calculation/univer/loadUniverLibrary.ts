import type { BaseFunction } from '@univerjs/engine-formula';
import type { FunctionLibrary } from './FunctionLibrary';
import { UniverLibrary } from './UniverLibrary';

let loading: Promise<FunctionLibrary> | undefined;

/**
 * Univer's worksheet functions. They are loaded when first needed (in the page
 * as a chunk of their own) and once: they hold nothing of any workbook.
 */
export function loadUniverLibrary(): Promise<FunctionLibrary> {
  return (loading ??= load());
}

async function load(): Promise<FunctionLibrary> {
  const univer = await import('@univerjs/engine-formula');
  const groups = [
    univer.functionArray,
    univer.functionCompatibility,
    univer.functionDatabase,
    univer.functionDate,
    univer.functionEngineering,
    univer.functionFinancial,
    univer.functionInformation,
    univer.functionLogical,
    univer.functionLookup,
    univer.functionMath,
    univer.functionStatistical,
    univer.functionText,
    univer.functionWeb,
  ];
  const executors = new Map<string, BaseFunction>();
  for (const [Executor, name] of groups.flat() as [new (name: string) => BaseFunction, string][]) {
    executors.set(name, new Executor(name));
  }
  return new UniverLibrary(univer, executors);
}
