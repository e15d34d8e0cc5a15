import type { Paragraph, Table } from 'docx';
import type { Breakdown } from '../breakdown/Breakdown';
import { formatActual } from '../formatFigure';
import { paragraph, type ParagraphFormat } from './paragraph';
import { table, type WordCell, type WordRow } from './table';

/** Figures stand close: a table of fifteen of them is as wide as a page that lies on its side. */
const SIZE = 10;
const ORDINAL_WIDTH = 9;
const LABEL_WIDTH = 42;
const FILL = 'E3EFE6';
const TOTAL_FILL = 'F1F6F2';

/** A table by sector or place with its totals. `width` in millimetres. */
export function breakdownPart({ title, by, columns, rows, totals }: Breakdown, width: number): (Paragraph | Table)[] {
  const room = width - ORDINAL_WIDTH - LABEL_WIDTH;
  const weights = columns.map(({ header }, index) =>
    longestWord([header, ...[...rows.map(({ values }) => values[index]), totals[index]].map(figureOf)]),
  );
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const line = (ordinal: string, label: string, values: readonly (number | null)[], bold = false): WordRow => ({
    cells: [
      cell(ordinal, { bold }),
      cell(label, { bold, align: 'left' }),
      ...values.map((value) => cell(figureOf(value), { bold })),
    ],
  });
  return [
    paragraph(title, { bold: true, before: 12, after: 3, keepNext: true }),
    table({
      widths: [ORDINAL_WIDTH, LABEL_WIDTH, ...weights.map((each) => (room * each) / weight)],
      grid: true,
      rows: [
        {
          cells: ['TT', by, ...columns.map(({ header }) => header)].map((text) => cell(text, { bold: true })),
          isHeader: true,
          fill: FILL,
        },
        ...rows.map(({ label, values }, index) => line(String(index + 1), label, values)),
        { ...line('', 'Tổng cộng', totals, true), fill: TOTAL_FILL },
      ],
    }),
  ];
}

function figureOf(actual: number | null | undefined): string {
  return formatActual({ actual: actual ?? null });
}

/** In letters; what has none to speak of gets a little room all the same. */
function longestWord(texts: readonly string[]): number {
  return Math.max(4, ...texts.flatMap((text) => text.split(' ')).map((word) => word.length));
}

function cell(text: string, format: ParagraphFormat): WordCell {
  return { paragraphs: [paragraph(text, { size: SIZE, align: 'center', ...format })] };
}
