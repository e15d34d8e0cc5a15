import type { Breakdown } from './breakdown/Breakdown';
import { describeComparison } from './comparison/describeComparison';
import { formatActual, formatPlan, formatShare, NONE } from './formatFigure';
import type { Indicator, Summary } from './Summary';
import { textHeader, textRow, type TextColumn } from './textTable';
import { wrapText } from './wrapText';

/** No line is longer. */
const WIDTH = 100;

/** Of a breakdown; the sheet and the JSON have them all. */
const FIGURES_OF_A_LINE = 6;

/** With two spaces between them and two at the left: 98 characters. */
const COLUMNS: readonly TextColumn[] = [
  { header: 'TT', width: 3, right: true },
  { header: 'Chỉ tiêu', width: 43 },
  { header: 'ĐVT', width: 10 },
  { header: 'Kế hoạch', width: 10, right: true },
  { header: 'Thực hiện', width: 10, right: true },
  { header: '% kế hoạch', width: 10, right: true },
];

/** Below the table, where anything is known of the year before. */
const COMPARED: readonly TextColumn[] = [
  { header: 'So với cùng kỳ năm trước', width: 45 },
  { header: 'Cùng kỳ', width: 10, right: true },
  { header: 'Thực hiện', width: 10, right: true },
  { header: 'Thay đổi', width: 26 },
];

/** The summary for a terminal: an aligned table, the narrative, the notes; at most 100 characters a line. */
export function summaryAsText({ title, agency, indicators, breakdowns = [], narrative, notes }: Summary): string {
  const lines = [
    ...(agency === null ? [] : wrapText(agency, WIDTH)),
    ...wrapText(title, WIDTH),
    '',
    ...(breakdowns.length === 0
      ? [...textHeader(COLUMNS), ...table(indicators), ...comparisonLines(indicators)]
      : breakdowns.flatMap(breakdownLines)),
    '',
    ...narrative.split('\n').flatMap((paragraph) => [...wrapText(paragraph, WIDTH), '']),
    ...(notes.length > 0 ? ['Ghi chú:', ...notes.flatMap((note) => indent(note, '- '))] : []),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function table(indicators: readonly Indicator[]): string[] {
  return indicators.flatMap((indicator, index) => {
    const isFirstOfGroup = indicators[index - 1]?.group !== indicator.group;
    return [
      ...(isFirstOfGroup ? ['', `  ${indicator.group}`] : []),
      ...textRow(COLUMNS, [
        indicator.ordinal,
        indicator.label,
        indicator.unit,
        formatPlan(indicator),
        formatActual(indicator),
        formatShare(indicator),
      ]),
    ];
  });
}

/** The lines of which something is known of the year before. */
function comparisonLines(indicators: readonly Indicator[]): string[] {
  const lines = indicators.flatMap(({ label, actual, comparison }) => {
    const then = comparison?.samePeriod ?? null;
    if (then === null) return [];
    const words = actual === null ? undefined : describeComparison(actual, then, 'growth');
    return textRow(COMPARED, [
      label,
      formatActual({ actual: then }),
      formatActual({ actual }),
      words ?? comparison?.why ?? NONE,
    ]);
  });
  return lines.length > 0 ? ['', ...textHeader(COMPARED), ...lines] : [];
}

/** The first figures of a breakdown: as many as a line holds. */
function breakdownLines({ title, by, columns, rows, totals }: Breakdown): string[] {
  const figures = columns.slice(0, FIGURES_OF_A_LINE);
  const layout: TextColumn[] = [
    { header: by, width: 30 },
    ...figures.map(({ header }) => ({ header, width: 8, right: true })),
  ];
  const line = (label: string, values: readonly (number | null)[]): string[] =>
    textRow(layout, [label, ...values.slice(0, FIGURES_OF_A_LINE).map((actual) => formatActual({ actual }))]);
  return [
    ...wrapText(title, WIDTH),
    ...textHeader(layout),
    ...rows.flatMap(({ label, values }) => line(label, values)),
    ...line('Tổng cộng', totals),
    '',
  ];
}

function indent(text: string, mark: string): string[] {
  return wrapText(text, WIDTH - mark.length).map((line, index) => (index === 0 ? mark : '  ') + line);
}
