import { AlignmentType, BorderStyle, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { wordText } from './wordText';

/** How a paragraph looks; sizes in points, lengths in millimetres. What is absent is plain, 13 points, at the left. */
export interface ParagraphFormat {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Of the first line. */
  readonly firstLine?: number;
  /** Air below, in points. */
  readonly after?: number;
  /** Air above, in points. */
  readonly before?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** One text as one paragraph; it is never read as anything but text. */
export function paragraph(text: string, format: ParagraphFormat = {}): Paragraph {
  const { size = 13, bold = false, italic = false, align = 'left', firstLine = 0, keepNext = false } = format;
  const { before = 0, after = 0 } = format;
  return new Paragraph({
    children: [new TextRun({ text: wordText(text), size: 2 * size, bold, italics: italic })],
    alignment: ALIGNMENT[align],
    spacing: { before: 20 * before, after: 20 * after },
    keepNext,
    ...(firstLine > 0 && { indent: { firstLine: twips(firstLine) } }),
  });
}

/** A thin line in the middle of a space of `width`, `length` long; millimetres. */
export function ruleBelow(width: number, length: number): Paragraph {
  const side = twips((width - length) / 2);
  const options: IParagraphOptions = {
    children: [new TextRun({ text: '', size: 4 })],
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  };
  return new Paragraph(options);
}

/** Millimetres in the unit of Word's files: a twentieth of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}
