import type { Workbook } from '../workbook/Workbook';

/** The document settings as `Office.context.document.settings` reads them: names with JSON texts. */
export function readSettings(workbook: Workbook): [name: string, json: string][] {
  return [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]);
}

/** Replaces all settings by those that the add-in saved, which is what `saveAsync` means. */
export function writeSettings(workbook: Workbook, settings: Iterable<readonly [name: string, json: string]>): void {
  const parsed = [...settings].map(([name, json]) => [name, JSON.parse(json) as unknown] as const);
  workbook.settings.clear();
  for (const [name, value] of parsed) workbook.settings.set(name, value);
}
