import { formatDate } from '../../vietnamese/formatDate';
import { placeAndDate } from '../placeAndDate';
import type { ReportSettings } from '../ReportSettings';
import type { RangeFormat } from '../SheetLayout';
import type { Summary } from '../Summary';
import type { Draft } from './Draft';
import { estimateHeight } from './estimateHeight';
import { widthOf, type Frame } from './Frame';

/** The country's name and motto, a line each. */
export const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
const CENTRED = { horizontal: 'Center', vertical: 'Center', wrap: true } as const;

/** The line under the agency is a third to a half as long as it, the one under the motto as long as it. */
const RULES = ['─'.repeat(10), '─'.repeat(18)] as const;

/**
 * The head of an official document (NĐ 30/2020/NĐ-CP, annex I): agency at the
 * left, the country's name and motto at the right, number and date below, the
 * title over the whole width.
 */
export function headerBlock(
  draft: Draft,
  { agency, title, period }: Summary,
  settings: ReportSettings,
  frame: Frame,
): void {
  const { split, last } = frame;
  const pair = (left: string, right: string, leftFormat: Format, rightFormat: Format): void => {
    const row = draft.row;
    draft.span(row, 1, split, left, { ...CENTRED, ...leftFormat });
    draft.span(row, split + 1, last, right, { ...CENTRED, ...rightFormat });
    const height = Math.max(
      estimateHeight(left, widthOf(frame, 1, split), leftFormat.fontSize ?? 13),
      estimateHeight(right, widthOf(frame, split + 1, last), rightFormat.fontSize ?? 13),
    );
    draft.height(row, height);
  };
  pair(settings.parentAgency, MOTTO[0], { fontSize: 12 }, { fontSize: 12, bold: true });
  pair(agency ?? '', MOTTO[1], { fontSize: 12, bold: true }, { fontSize: 13, bold: true });
  pair(agency === null ? '' : RULES[0], RULES[1], { fontSize: 8 }, { fontSize: 8 });
  pair(`Số: ${settings.number}`, placeAndDate({ agency, period }, settings), {}, { italic: true });
  draft.skip();

  const whole = widthOf(frame, 1, last);
  const heading = draft.row;
  draft.span(heading, 1, last, title, { ...CENTRED, bold: true, fontSize: 14 });
  draft.height(heading, estimateHeight(title, whole, 14));
  const dates = `(Số liệu từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)})`;
  draft.span(draft.row, 1, last, dates, { ...CENTRED, italic: true });
  draft.span(draft.row, 1, last, 'Đơn vị tiền: triệu đồng', {
    horizontal: 'Right',
    italic: true,
    fontSize: 12,
  });
}

type Format = Omit<RangeFormat, 'address'>;
