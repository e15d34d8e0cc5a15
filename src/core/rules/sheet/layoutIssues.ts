import type { Block, Content, SheetLayout } from '../../report/SheetLayout';
import { areaAddress } from '../../sheet/address';
import { linkFormula } from '../../sheet/linkFormula';
import { dayFromSerial } from '../../vietnamese/serialDate';
import { formatDate } from '../../vietnamese/formatDate';
import { formatNumber } from '../../vietnamese/formatNumber';
import type { Fix, Issue } from '../Issue';
import { ruleById } from '../rules';
import { ISSUE_SHEET_TEXTS, type IssueSheetTexts } from './issueSheetTexts';

const WIDTHS = [6, 12, 16, 9, 30, 56, 26, 20, 20, 26];
const HEADER_ROW = 4;
const FILLS = { error: '#FDE7E9', warning: '#FFF4CE', info: '#E5F1FB' } as const;

export interface IssueSheetOptions {
  readonly language: 'vi' | 'en';
  /** The name of the sheet to write. */
  readonly name: string;
  /** "kiểm tra ngày 30/06/2026". */
  readonly subtitle: string;
}

/**
 * All issues as a plain table: number, severity, sheet, a link to the cell, the
 * unit, the sentence, the rule, what stands there, what is suggested, and an
 * empty column for whoever mends it. It needs no add-in: it is for sending to
 * a commune.
 */
export function layoutIssues(issues: readonly Issue[], { language, name, subtitle }: IssueSheetOptions): SheetLayout {
  const texts = ISSUE_SHEET_TEXTS[language];
  const rows = issues.map((issue, index) => rowOf(issue, index + 1, texts, language));
  const right = WIDTHS.length;
  const bottom = HEADER_ROW + Math.max(1, rows.length);
  const blocks: Block[] = [
    { top: 1, left: 1, cells: [[texts.title], [subtitle]] },
    {
      top: HEADER_ROW,
      left: 1,
      cells: [texts.headers, ...(rows.length > 0 ? rows : [[null, null, null, null, null, texts.none]])],
    },
  ];
  const all = areaAddress({ top: 1, left: 1, bottom, right });
  const header = areaAddress({ top: HEADER_ROW, left: 1, bottom: HEADER_ROW, right });
  const body = (left: number, last = left): string => areaAddress({ top: HEADER_ROW + 1, left, bottom, right: last });
  return {
    name,
    columnWidths: WIDTHS,
    blocks,
    merges: [],
    rowHeights: [],
    formats: [
      { address: all, fontName: 'Times New Roman', fontSize: 12 },
      { address: 'A1', bold: true, fontSize: 14 },
      { address: 'A2', italic: true },
      { address: areaAddress({ top: HEADER_ROW, left: 1, bottom, right }), grid: true, vertical: 'Top', wrap: true },
      { address: header, bold: true, horizontal: 'Center', vertical: 'Center', fill: '#E3EFE6' },
      { address: body(1, 2), horizontal: 'Center' },
      { address: body(4), horizontal: 'Center', fontColor: '#0563C1' },
      ...severityFills(issues),
    ],
    freezeRows: HEADER_ROW,
    page: {
      orientation: 'Landscape',
      margins: { top: 2, bottom: 2, left: 2, right: 1.5 },
      printArea: all,
      titleRows: `$${HEADER_ROW}:$${HEADER_ROW}`,
    },
    filter: areaAddress({ top: HEADER_ROW, left: 1, bottom, right }),
  };
}

function rowOf(issue: Issue, number: number, texts: IssueSheetTexts, language: 'vi' | 'en'): readonly Content[] {
  return [
    number,
    texts.severities[issue.severity],
    issue.sheet,
    { formula: linkFormula(issue.sheet, issue.cell) },
    issue.record ?? null,
    issue.message,
    ruleById(issue.rule)?.title[language] ?? issue.rule,
    typeof issue.value === 'boolean' ? String(issue.value).toUpperCase() : issue.value,
    issue.fix ? shownFix(issue.fix) : null,
    null,
  ];
}

function shownFix({ to, numberFormat }: Fix): string {
  if (typeof to === 'string') return to;
  const day = numberFormat === 'dd/mm/yyyy' ? dayFromSerial(to) : undefined;
  return day ? formatDate(day) : formatNumber(to, { decimals: 6 });
}

/** One format for each run of rows of the same severity. */
function severityFills(issues: readonly Issue[]): { address: string; fill: string }[] {
  const fills: { address: string; fill: string }[] = [];
  let start = 0;
  issues.forEach(({ severity }, index) => {
    if (index + 1 < issues.length && issues[index + 1]?.severity === severity) return;
    const area = { top: HEADER_ROW + 1 + start, left: 2, bottom: HEADER_ROW + 1 + index, right: 2 };
    fills.push({ address: areaAddress(area), fill: FILLS[severity] });
    start = index + 1;
  });
  return fills;
}
