import type { Paragraph, Table } from 'docx';
import type { ReportSettings } from '../ReportSettings';
import { paragraph } from './paragraph';
import { table } from './table';

/** Room for the signature and the stamp, in points. */
const ROOM_TO_SIGN = 72;

/** "Nơi nhận" at the left; at the right who signs, room for it, and the name. `width` in millimetres. */
export function signaturePart(
  { signerTitle, signerName, recipients }: ReportSettings,
  width: number,
): (Paragraph | Table)[] {
  const half = width / 2;
  const signer = { bold: true, align: 'center' } as const;
  const name = signerName === '' ? '…………………………' : signerName;
  return [
    paragraph('', { size: 6 }),
    table({
      widths: [half, half],
      grid: false,
      rows: [
        {
          cells: [
            {
              paragraphs: [
                paragraph('Nơi nhận:', { size: 12, bold: true, italic: true }),
                ...recipients.map((text) => paragraph(`- ${text}`, { size: 11 })),
              ],
            },
            {
              paragraphs: [
                ...signerTitle.map((text) => paragraph(text, signer)),
                paragraph(name, { ...signer, before: ROOM_TO_SIGN }),
              ],
            },
          ],
        },
      ],
    }),
  ];
}
