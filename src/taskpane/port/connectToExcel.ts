import {
  clearMarks,
  convertToPlain,
  fixIssues,
  forgetMapping,
  getDisplayLanguage,
  getOfficeTheme,
  goTo,
  ignoreIssue,
  insertFormula,
  markIssues,
  onSheetChanged,
  readHistory,
  readIgnored,
  readReportChoices,
  readSelection,
  readState,
  recogniseWorkbook,
  revertStep,
  saveMapping,
  saveReportChoices,
  setLanguage,
  unignoreIssue,
  updateState,
  type KnownMerges,
  type Settings,
} from '../../excel';
import type { ReportSettings } from '../../core/report/ReportSettings';
import type { RuleSettings } from '../../core/rules/RuleSettings';
import { readRecords } from '../../excel/reading/readRecords';
import type { ExcelPort } from './ExcelPort';
import { leftCells } from './leftCells';
import { ownWork } from './ownWork';
import { readWorkbookFile } from './readWorkbookFile';
import { readLastWork } from './readLastWork';
import { settingsFile } from './settingsFile';

/** The port to the workbook that is open in Excel. Only once Office is ready. */
export function connectToExcel(): ExcelPort {
  const own = ownWork();
  // As the last check saw them: a live check that begins with it need not ask for them, which it would have to after edits.
  let merges: KnownMerges | undefined;
  return {
    recognise: recogniseWorkbook,
    // The rules are a third of what the pane is made of: they come with the first check.
    check: async (options) => {
      const { checkWorkbook } = await import('../../excel/registers/checkWorkbook');
      // A check is asked for: once in a while Excel may be asked for merged areas, which costs its undo list in places.
      const result = await checkWorkbook({ ...options, remember: true, merges: true });
      merges = result.merges;
      return result;
    },
    // So do counting and writing with the first look at the plan or the report.
    preview: async (options) => {
      const { previewReport } = await import('../../excel/report/previewReport');
      return previewReport(options);
    },
    createReport: (options) =>
      own.during(async () => {
        const { createReport } = await import('../../excel/report/createReport');
        return createReport(options);
      }),
    reportChoices: { read: readReportChoices, save: saveReportChoices },
    readWorkbookFile,
    goTo,
    office: {
      language: getDisplayLanguage(),
      get isDark() {
        return getOfficeTheme().isDark;
      },
    },
    onChange: (changed) =>
      onSheetChanged(() => {
        merges = undefined;
        if (!own.isEcho()) changed();
      }),
    fixes: {
      apply: async (issues, { title, ...run }) => {
        const { fixed, left } = await own.during(() => fixIssues(issues, { title, ...run }));
        const { others, ...locked } = leftCells(left);
        return { fixed, skipped: others, ...locked };
      },
    },
    ignored: { read: readIgnored, add: ignoreIssue, remove: unignoreIssue },
    marks: { show: markIssues, clear: clearMarks },
    mappings: { save: saveMapping, forget: forgetMapping },
    readSelection,
    readRecords,
    writeIssues: (issues, options) =>
      own.during(async () => {
        const { writeIssuesSheet } = await import('../../excel/issues/writeIssuesSheet');
        return writeIssuesSheet(issues, options);
      }),
    follow: (options) => {
      const stopping = new AbortController();
      import('../../excel/registers/startLiveCheck').then(({ startLiveCheck }) => {
        if (stopping.signal.aborted) return;
        const stop = startLiveCheck({ ...options, ...(merges && { merges }) });
        // It keeps them true from now on, for itself.
        merges = undefined;
        stopping.signal.addEventListener('abort', stop);
      }, options.onError);
      return () => stopping.abort();
    },
    settings: {
      // A JSON object has no `undefined`: what is absent there is absent here.
      read: async () => {
        const { report, rules } = (await readState()).settings;
        return { report: report as Partial<ReportSettings>, rules: rules as RuleSettings };
      },
      saveReport: async (change) => {
        await updateState('settings', (settings) => ({
          ...settings,
          report: { ...settings.report, ...(change as Settings['report']) },
        }));
      },
      saveRules: async (rules) => {
        await updateState('settings', (settings) => ({ ...settings, rules: { ...rules } }));
      },
      file: settingsFile(),
    },
    history: {
      read: async () => {
        const { steps } = await readHistory();
        return steps.map(({ id, title, time, count, standing }) => ({
          id,
          title,
          time: Date.parse(time),
          cells: count,
          isReverted: standing === 0,
        }));
      },
      revert: async (id, run) => {
        const { restored, left } = await own.during(() => revertStep(id, run));
        const { others, ...locked } = leftCells(left);
        return { restored, kept: others, ...locked };
      },
    },
    insertFormula,
    convertToPlain: (options) => own.during(() => convertToPlain(options)),
    saveLanguage: setLanguage,
    readLastWork,
    addSample: () =>
      own.during(async () => {
        const { addSample } = await import('../../excel/sample/addSample');
        await addSample();
      }),
  };
}
