/** What the other rooms may ask of Excel. */
export { toHtxError } from './errors/toHtxError';
export { convertToPlain, type LeftFormula, type PlainOptions, type PlainOutcome } from './formulas/convertToPlain';
export type { PlainReason } from './formulas/plainOf';
export { associateCommand } from './host/associateCommand';
export { goTo } from './host/goTo';
export { insertFormula } from './host/insertFormula';
export { onSheetChanged, type ChangeOptions, type SheetChange } from './host/onSheetChanged';
export { readSelection, type Selection } from './host/readSelection';
export { showPane } from './host/showPane';
export { getDisplayLanguage, getLanguage, getOfficeTheme, setLanguage, type OfficeTheme } from './host/surroundings';
export { whenReady } from './host/whenReady';
export { fixIssues, type FixIssuesOptions } from './issues/fixIssues';
export { fixSafely, type SafeFixOutcome } from './issues/fixSafely';
export { writeIssuesSheet, type IssuesSheetOptions, type IssuesSheetWritten } from './issues/writeIssuesSheet';
export { applyFixes, type FixOutcome } from './journal/applyFixes';
export type { CellChange, FixStep, LeftCause, LeftCell } from './journal/CellChange';
export { readHistory, type History, type HistoryStep } from './journal/readHistory';
export { revertStep, type RevertOutcome } from './journal/revertStep';
export { clearMarks, type MarksCleared } from './marks/clearMarks';
export { MARK_COLOURS } from './marks/markColours';
export { markIssues, type MarksMade } from './marks/markIssues';
export type { Progress, TaskOptions } from './reading/Progress';
export { readWorkbook, type ReadOptions } from './reading/readWorkbook';
export type { ReadingCost, ReadSheet, SkippedSheet, WorkbookReading } from './reading/WorkbookReading';
export { checkWorkbook, type CheckOptions, type CheckResult } from './registers/checkWorkbook';
export type { SinceLastCheck } from './registers/sinceLastCheck';
export { ignoreIssue, readIgnored, unignoreIssue } from './registers/ignoreIssue';
export type { OpenedWorkbook } from './registers/OpenedWorkbook';
export { openWorkbook } from './registers/openWorkbook';
export { recogniseWorkbook } from './registers/recogniseWorkbook';
export { forgetMapping, saveMapping, type MappingChoice } from './registers/saveMapping';
export type { KnownMerges } from './reading/KnownMerges';
export { startLiveCheck, type LiveCheckOptions } from './registers/startLiveCheck';
export { createReport } from './report/createReport';
export { previewReport } from './report/previewReport';
export { readOtherWorkbook } from './report/readOtherWorkbook';
export { readReportChoices } from './report/readReportChoices';
export type { ReportChoices } from './report/ReportChoices';
export type { ReportOptions } from './report/ReportOptions';
export type { ReportPreview } from './report/ReportPreview';
export { saveReportChoices } from './report/saveReportChoices';
export { addSample } from './sample/addSample';
export { readState } from './state/readState';
export type {
  IgnoredIssue,
  LastCheck,
  Section,
  Settings,
  SheetMapping,
  WorkbookState,
  WrittenSheet,
} from './state/sections';
export { updateState } from './state/updateState';
export { writeSheet, type SheetWritten, type WriteOptions } from './writing/writeSheet';
