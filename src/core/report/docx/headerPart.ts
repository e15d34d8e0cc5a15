import type { Paragraph, Table } from 'docx';
import { formatDate } from '../../vietnamese/formatDate';
import { MOTTO } from '../layout/headerBlock';
import { placeAndDate } from '../placeAndDate';
import type { ReportSettings } from '../ReportSettings';
import type { Summary } from '../Summary';
import { paragraph, ruleBelow, type ParagraphFormat } from './paragraph';
import { table } from './table';

/** Of the width, for the agency; the motto needs more. */
const LEFT = 0.43;

/**
 * The head of an official document (NĐ 30/2020/NĐ-CP, annex I): agency and
 * number at the left, the country's name, motto, place and date at the right,
 * the title below. `width` in millimetres.
 */
export function headerPart(summary: Summary, settings: ReportSettings, width: number): (Paragraph | Table)[] {
  const { agency, title, period } = summary;
  const left = Math.round(width * LEFT);
  const right = width - left;
  const centred = (text: string, format: ParagraphFormat): Paragraph => paragraph(text, { ...format, align: 'center' });
  const above = [
    ...(settings.parentAgency === '' ? [] : [centred(settings.parentAgency, { size: 12 })]),
    ...(agency === null ? [] : [centred(agency, { size: 12, bold: true }), ruleBelow(left, left * 0.35)]),
  ];
  const [country, motto] = MOTTO;
  const { kind, subject } = partsOf(title, period.label);
  return [
    table({
      widths: [left, right],
      grid: false,
      rows: [
        {
          cells: [
            { paragraphs: above.length > 0 ? above : [centred('', {})] },
            {
              paragraphs: [
                centred(country, { size: 12, bold: true }),
                centred(motto, { bold: true }),
                ruleBelow(right, 56),
              ],
            },
          ],
        },
        {
          cells: [
            { paragraphs: [centred(`Số: ${settings.number}`, { before: 6 })] },
            { paragraphs: [centred(placeAndDate(summary, settings), { italic: true, before: 6 })] },
          ],
        },
      ],
    }),
    centred(kind, { size: 14, bold: true, before: 18 }),
    ...(subject === '' ? [] : [centred(subject, { size: 14, bold: true })]),
    ruleBelow(width, width / 3.5),
    centred(`(Số liệu từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)})`, {
      italic: true,
      after: 12,
    }),
  ];
}

/**
 * The kind of the document has a line of its own, and what it is about stands
 * below in small letters: "BÁO CÁO", "Sơ kết công tác 6 tháng đầu năm 2020". A
 * title of another make stays as it is.
 */
function partsOf(title: string, period: string): { readonly kind: string; readonly subject: string } {
  const [, subject] = /^BÁO CÁO (.+)$/u.exec(title) ?? [];
  if (subject === undefined) return { kind: title, subject: '' };
  const capitals = period.toLocaleUpperCase('vi');
  if (!subject.endsWith(capitals)) return { kind: 'BÁO CÁO', subject };
  const before = subject.slice(0, subject.length - capitals.length).toLocaleLowerCase('vi');
  return { kind: 'BÁO CÁO', subject: before.charAt(0).toLocaleUpperCase('vi') + before.slice(1) + period };
}
