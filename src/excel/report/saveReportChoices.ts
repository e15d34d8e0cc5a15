import { exclusive } from '../host/exclusive';
import { runExcel } from '../host/runExcel';
import { openStateAndSheets } from '../state/openStateAndSheets';
import type { Settings } from '../state/sections';
import type { KeptSheet, NamedSheet } from '../state/sheetNow';
import { checkChoices } from './checkChoices';
import { choicesOf } from './choicesOf';
import type { ReportChoices } from './ReportChoices';

/**
 * Keeps choices about the report in the workbook; what is absent stays as it
 * is, what is given replaces the whole member.
 *
 * @throws HtxError with one of the codes of `choiceErrors` or of
 * `definitionErrors`, and what Excel reports; nothing is kept then
 */
export async function saveReportChoices(change: Partial<ReportChoices>): Promise<void> {
  await exclusive(() =>
    runExcel(async (context) => {
      const { store, sheets } = await openStateAndSheets(context);
      const { settings } = store.open().state;
      checkChoices(change, settings, sheets);
      const after = withChoices(settings, { ...choicesOf(settings, sheets), ...change }, sheets);
      if (JSON.stringify(after) === JSON.stringify(settings)) return;
      store.save({ settings: after });
      await context.sync();
    }),
  );
}

function withChoices(settings: Readonly<Settings>, choices: ReportChoices, sheets: readonly NamedSheet[]): Settings {
  return {
    ...settings,
    period: choices.period,
    manual: Object.entries(choices.manual),
    choices: {
      template: choices.template === 'C' ? null : choices.template,
      definitions: structuredCloneOf(choices.definitions),
      samePeriod: Object.entries(choices.samePeriod),
      previousSheets: choices.previousSheets.map((name) => asKept(name, sheets)),
      isConverted: choices.isConverted,
      planYears: Object.entries(choices.planYears).map(([name, year]) => ({ ...asKept(name, sheets), year })),
      countedRows: choices.countedRows,
    },
  };
}

/** A sheet of another workbook is known by its name alone. */
function asKept(name: string, sheets: readonly NamedSheet[]): KeptSheet {
  return { sheetId: sheets.find((sheet) => sheet.name === name)?.id ?? '', sheet: name };
}

/** Plain data, free of whatever else the caller's objects carry. */
function structuredCloneOf(definitions: ReportChoices['definitions']): Settings['choices']['definitions'] {
  return JSON.parse(JSON.stringify(definitions)) as Settings['choices']['definitions'];
}
