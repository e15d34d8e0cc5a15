import type { SheetLayout } from '../SheetLayout';
import { centimetresToPoints, columnPoints } from './units';

/** Of A4, in centimetres. */
const SHORT = 21;
const LONG = 29.7;

/** Printers and other default fonts make rows up to so much higher than the screen has them. */
const SAFETY = 0.96;

export interface PrintedPage {
  /** As Excel shrinks the columns to one page: a share in whole percent, at most 1. */
  readonly scale: number;
  /** What a page holds, in points of the sheet. */
  readonly height: number;
}

/** The page that a layout is printed on, one page wide. */
export function printedPage({ columnWidths, page }: Pick<SheetLayout, 'columnWidths' | 'page'>): PrintedPage {
  const { margins, orientation } = page;
  const [across, down] = orientation === 'Portrait' ? [SHORT, LONG] : [LONG, SHORT];
  const width = columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const available = centimetresToPoints(across - margins.left - margins.right);
  const scale = Math.min(1, Math.floor((available / width) * 100) / 100);
  const height = (centimetresToPoints(down - margins.top - margins.bottom) / scale) * SAFETY;
  return { scale, height };
}
