import type { BaseFunction } from '@univerjs/engine-formula';
import type { FunctionLibrary } from './FunctionLibrary';
import { UniverLibrary } from './UniverLibrary';

/** Functions of other spreadsheets: in Excel they are `#NAME?`. */
const NOT_IN_EXCEL = new Set([
  'AVERAGE.WEIGHTED',
  'EPOCHTODATE',
  'IMAGE',
  'ISBETWEEN',
  'ISDATE',
  'ISEMAIL',
  'ISURL',
  'MARGINOFERROR',
  'NUMBERSTRING',
  'REGEXMATCH',
  'ROUNDBANK',
  'TO_DATE',
]);

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
    if (!NOT_IN_EXCEL.has(name)) executors.set(name, new Executor(name));
  }
  return new UniverLibrary(univer, executors);
}
