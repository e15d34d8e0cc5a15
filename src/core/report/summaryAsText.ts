import { formatActual, formatPlan, formatShare } from './formatFigure';
import type { Indicator, Summary } from './Summary';
import { wrapText } from './wrapText';

/** No line is longer. */
const WIDTH = 100;

interface TextColumn {
  readonly header: string;
  readonly width: number;
  readonly right?: boolean;
}

/** With two spaces between them and two at the left: 98 characters. */
const COLUMNS: readonly TextColumn[] = [
  { header: 'TT', width: 3, right: true },
  { header: 'Chỉ tiêu', width: 43 },
  { header: 'ĐVT', width: 10 },
  { header: 'Kế hoạch', width: 10, right: true },
  { header: 'Thực hiện', width: 10, right: true },
  { header: '% kế hoạch', width: 10, right: true },
];

/** The summary for a terminal: an aligned table, the narrative, the notes; at most 100 characters a line. */
export function summaryAsText({ title, agency, indicators, narrative, notes }: Summary): string {
  const lines = [
    ...(agency === null ? [] : wrapText(agency, WIDTH)),
    ...wrapText(title, WIDTH),
    '',
    ...textRow(COLUMNS.map(({ header }) => header)),
    ...textRow(COLUMNS.map(({ width }) => '─'.repeat(width))),
    ...table(indicators),
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
      ...textRow([
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

/** One row of the table; a text too long for its column goes on in the next line. */
function textRow(cells: readonly string[]): string[] {
  const wrapped = COLUMNS.map(({ width }, column) => wrapText(cells[column] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    COLUMNS.map(({ width, right }, column) => {
      const text = wrapped[column]?.[line] ?? '';
      return right === true ? text.padStart(width) : text.padEnd(width);
    })
      .join('  ')
      .replace(/^/, '  ')
      .trimEnd(),
  );
}

function indent(text: string, mark: string): string[] {
  return wrapText(text, WIDTH - mark.length).map((line, index) => (index === 0 ? mark : '  ') + line);
}
