import { basename, resolve } from 'node:path';
import { parsePeriod, type Period } from '../../../core/plan/period';
import type { TemplateName } from '../../../core/plan/templates/templateNamed';
import { summaryAsDocx } from '../../../core/report/docx/summaryAsDocx';
import type { ReportSettings } from '../../../core/report/ReportSettings';
import type { Summary } from '../../../core/report/Summary';
import { summaryAsJson } from '../../../core/report/summaryAsJson';
import { summaryAsText } from '../../../core/report/summaryAsText';
import type { OtherWorkbook } from '../../../core/sheet/OtherWorkbook';
import { createReport, readOtherWorkbook, readReportChoices, readState } from '../../../excel';
import { choiceErrors } from '../../../excel/report/choiceErrors';
import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import { EXIT, type CliIo, type ExitCode } from '../CliIo';
import { cliErrors } from '../errors';
import { assertEnding, assertWorkbookName } from '../fileEnding';
import { claimOutput, readBytes, readWorkbookFile, writeOutput, type OutputOptions } from '../files';
import { openAddIn } from '../openAddIn';
import { today } from '../today';
import { USAGE } from '../usage';

export interface ReportOptions {
  /** The workbook that the report is written into a copy of. */
  readonly file: string;
  /** Workbooks whose registers count together with its own. */
  readonly others: readonly string[];
  /** Where the workbook with the report goes; without it the figures are shown and nothing is saved. */
  readonly out?: string | undefined;
  /** Where the report goes as a Word document. */
  readonly docx?: string | undefined;
  /** As the user wrote it: "2020-H1". */
  readonly period?: string | undefined;
  /** Default: as the workbook's own settings have it, else C. */
  readonly template?: TemplateName | undefined;
  /** Workbooks of the year before. */
  readonly previous: readonly string[];
  /** The figures of the year before are summed over the provinces that were merged. */
  readonly isConverted: boolean;
  /** The years of plans that name none, by sheet. */
  readonly planYears: Readonly<Record<string, number>>;
  readonly json: boolean;
  readonly force: boolean;
}

/** `htx report`: writes the half-year sheet into a copy of the workbook and prints its figures. */
export async function report(options: ReportOptions, io: CliIo): Promise<ExitCode> {
  const { file, others, out, docx, previous, template, isConverted, planYears, json, force } = options;
  const period = options.period === undefined ? undefined : periodOf(options.period);
  const output: OutputOptions = { force, input: [file, ...others, ...previous] };
  if (out !== undefined && docx !== undefined && resolve(io.cwd, out) === resolve(io.cwd, docx)) {
    throw cliErrors.usage('--out và --docx trùng nhau', USAGE.report);
  }
  if (out !== undefined) assertWorkbookName(out, file);
  if (docx !== undefined) assertEnding(docx, '.docx');
  const told = Object.keys(planYears);
  const wrong = told.find((sheet) => !isYear(planYears[sheet]));
  if (wrong !== undefined) throw choiceErrors.year(wrong);
  for (const path of [out, docx]) if (path !== undefined) await claimOutput(io.cwd, path, output);
  const workbook = await readWorkbookFile(io.cwd, file);
  const session = await openAddIn(workbook);
  try {
    const summary = await createReport({
      today: today(io),
      others: await readOthers(others, io),
      previousWorkbooks: await readOthers(previous, io),
      ...(period && { period }),
      ...(template && { template }),
      ...(isConverted && { isConverted }),
      ...(told.length > 0 && { planYears: { ...(await readReportChoices()).planYears, ...planYears } }),
    });
    assertPlans(told, summary);
    const document = docx === undefined ? undefined : await documentOf(summary);
    if (out !== undefined) {
      await session.host.calculator?.recalculate();
      await writeOutput(io.cwd, out, writeXlsx(workbook), output);
    }
    if (docx !== undefined && document) await writeOutput(io.cwd, docx, document, output);
    io.stdout(`${json ? JSON.stringify(summaryAsJson(summary)) : summaryAsText(summary)}\n`);
    io.stderr(savedWhere(options, summary));
    return EXIT.ok;
  } finally {
    session.close();
  }
}

/** As the workbook keeps them. */
function isYear(year: number | undefined): boolean {
  return year !== undefined && year >= 1900 && year <= 2200;
}

/** A year for a sheet that is no plan is a slip of the keyboard: nothing is written then. */
function assertPlans(sheets: readonly string[], { plans = [] }: Summary): void {
  const names = plans.filter(({ use }) => use !== 'has-results').map(({ sheet }) => sheet);
  for (const sheet of sheets) if (!names.includes(sheet)) throw cliErrors.planUnknown(sheet, names);
}

/** One after the other: several workbooks at once would only take more memory. */
async function readOthers(paths: readonly string[], { cwd }: CliIo): Promise<OtherWorkbook[]> {
  const workbooks: OtherWorkbook[] = [];
  for (const path of paths) workbooks.push(await readOtherWorkbook(basename(path), await readBytes(cwd, path)));
  return workbooks;
}

/** As the workbook's own settings want it signed. */
async function documentOf(summary: Summary): Promise<Uint8Array> {
  const { report: settings } = (await readState()).settings;
  return summaryAsDocx(summary, settings as Partial<ReportSettings>);
}

function savedWhere({ out, docx }: ReportOptions, { sheetName }: Summary): string {
  const saved = [
    ...(out === undefined ? [] : [`Đã ghi sheet "${sheetName}" vào "${out}".\n`]),
    ...(docx === undefined ? [] : [`Đã ghi báo cáo Word vào "${docx}".\n`]),
  ];
  return saved.length > 0 ? saved.join('') : 'Chưa lưu vào tệp nào: thêm --out TỆP.xlsx để lưu.\n';
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw cliErrors.periodUnknown(text);
  return period;
}
