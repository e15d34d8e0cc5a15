import type { Summary } from '../Summary';
import type { Draft } from './Draft';
import { estimateHeight } from './estimateHeight';
import { widthOf, type Frame } from './Frame';

const WIDE = { horizontal: 'Justify', vertical: 'Top', wrap: true } as const;

/** The narrative and the notes below the table, a merged row for each paragraph. */
export function textBlock(draft: Draft, { narrative, notes }: Summary, frame: Frame): void {
  const { last } = frame;
  const width = widthOf(frame, 1, last);
  const paragraph = (text: string, fontSize: number, italic: boolean): void => {
    const row = draft.row;
    draft.span(row, 1, last, text, { ...WIDE, fontSize, ...(italic && { italic }) });
    // Half a line of air between paragraphs.
    draft.height(row, Math.min(409, estimateHeight(text, width, fontSize) + 4));
  };
  draft.skip();
  for (const text of narrative.split('\n').filter((line) => line !== '')) paragraph(text, 13, false);
  if (notes.length === 0) return;
  draft.skip();
  draft.keepTogether(draft.row, draft.row + 1);
  draft.span(draft.row, 1, last, 'Ghi chú số liệu:', { bold: true, italic: true, fontSize: 12 });
  // A dash, not a hyphen: Excel takes a text that begins with a hyphen for a formula.
  for (const note of notes) paragraph(`– ${note}`, 12, true);
}
