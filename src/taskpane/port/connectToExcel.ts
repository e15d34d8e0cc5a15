import {
  clearMarks,
  createReport,
  fixIssues,
  getDisplayLanguage,
  getOfficeTheme,
  goTo,
  ignoreIssue,
  insertFormula,
  markIssues,
  onSheetChanged,
  previewReport,
  readHistory,
  readIgnored,
  recogniseWorkbook,
  revertStep,
  setLanguage,
  unignoreIssue,
} from '../../excel';
import type { ExcelPort } from './ExcelPort';
import { ownWork } from './ownWork';

/** The port to the workbook that is open in Excel. Only once Office is ready. */
export function connectToExcel(): ExcelPort {
  const own = ownWork();
  return {
    recognise: recogniseWorkbook,
    // The rules are a third of what the pane is made of: they come with the first check.
    check: async (options) => {
      const { checkWorkbook } = await import('../../excel/registers/checkWorkbook');
      return checkWorkbook({ ...options, remember: true });
    },
    preview: previewReport,
    createReport: (options) => own.during(() => createReport(options)),
    goTo,
    office: { language: getDisplayLanguage(), isDark: getOfficeTheme().isDark },
    onChange: (changed) =>
      onSheetChanged(() => {
        if (!own.isEcho()) changed();
      }),
    fixes: {
      apply: async (issues, { title, ...run }) => {
        const { fixed, left } = await own.during(() => fixIssues(issues, { title, ...run }));
        return { fixed, skipped: left.length };
      },
    },
    ignored: { read: readIgnored, add: ignoreIssue, remove: unignoreIssue },
    marks: { show: markIssues, clear: clearMarks },
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
        return { restored, kept: left.length };
      },
    },
    insertFormula,
    saveLanguage: setLanguage,
  };
}
