import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ReportSettings } from '../ReportSettings';
import type { Summary } from '../Summary';
import { breakdownPart } from './breakdownPart';
import { headerPart } from './headerPart';
import { paragraph, twips } from './paragraph';
import { signaturePart } from './signaturePart';
import { tablePart } from './tablePart';
import { wordText } from './wordText';

const FONT = 'Times New Roman';

/** A4 and its margins in millimetres (NĐ 30/2020/NĐ-CP, annex I). */
const PAGE = { short: 210, long: 297 } as const;
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

/** The document of a summary, as a file. Brings the library along: load it when a file is asked for. */
export async function buildDocument(summary: Summary, settings: ReportSettings): Promise<Uint8Array> {
  const isLandscape = settings.orientation === 'Landscape';
  const width = (isLandscape ? PAGE.long : PAGE.short) - MARGINS.left - MARGINS.right;
  const breakdowns = summary.breakdowns ?? [];
  const file = new Document({
    title: wordText(summary.title),
    creator: wordText(summary.agency ?? 'HTX'),
    styles: { default: { document: { run: { font: FONT, size: 26, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The library turns the two lengths round by itself where the page lies on its side.
            size: {
              width: twips(PAGE.short),
              height: twips(PAGE.long),
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(MARGINS.top),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
              right: twips(MARGINS.right),
              header: twips(MARGINS.header),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          ...headerPart(summary, settings, width),
          ...narrativePart(summary),
          ...(breakdowns.length > 0
            ? breakdowns.flatMap((breakdown) => breakdownPart(breakdown, width))
            : tablePart(summary, settings, width)),
          ...notesPart(summary),
          ...signaturePart(settings, width),
        ],
      },
    ],
  });
  return Packer.pack(file, 'uint8array');
}

function narrativePart({ narrative }: Summary): Paragraph[] {
  return narrative
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => paragraph(text, { align: 'justify', firstLine: 10, after: 6 }));
}

function notesPart({ notes }: Summary): Paragraph[] {
  if (notes.length === 0) return [];
  return [
    paragraph('Ghi chú số liệu:', { size: 12, bold: true, italic: true, before: 12, keepNext: true }),
    ...notes.map((note) => paragraph(`- ${note}`, { size: 12, italic: true, align: 'justify' })),
  ];
}

/** In the middle of the top margin; the first page has none. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 26 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
