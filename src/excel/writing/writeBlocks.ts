import type { Block, Content } from '../../core/report/SheetLayout';
import { isRiskyText } from './isRiskyText';
import { TEXT_FORMAT } from './writeTexts';

/** About what a request may weigh: Excel on the web takes at most 5 MB. */
const BYTES = 1_500_000;

/** Two number formats and the quotes around a content. */
const BYTES_PER_CELL = 30;

/** Writes blocks of contents; long ones in several requests, of which the last is left to the caller's sync. */
export async function writeBlocks(
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  sync: () => Promise<void>,
): Promise<void> {
  let bytes = 0;
  for (const piece of blocks.flatMap(inPieces)) {
    const size = piece.cells.reduce((sum, row) => sum + sizeOf(row), 0);
    if (bytes > 0 && bytes + size > BYTES) {
      await sync();
      bytes = 0;
    }
    writeBlock(sheet, piece);
    bytes += size;
  }
}

function inPieces({ top, left, cells }: Block): Block[] {
  const pieces: { top: number; left: number; cells: Block['cells'][number][] }[] = [];
  let bytes = Infinity;
  for (const [index, row] of cells.entries()) {
    const size = sizeOf(row);
    const piece = pieces.at(-1);
    if (piece && bytes + size <= BYTES) {
      piece.cells.push(row);
      bytes += size;
    } else {
      pieces.push({ top: top + index, left, cells: [row] });
      bytes = size;
    }
  }
  return pieces;
}

/** Vietnamese letters have up to three bytes. */
function sizeOf(row: readonly Content[]): number {
  return row.reduce<number>((sum, content) => {
    const text = typeof content === 'object' ? (content?.formula ?? '') : String(content);
    return sum + BYTES_PER_CELL + 2 * text.length;
  }, 0);
}

/**
 * Text goes into text cells, so that Excel does not read it; then those whose
 * text would be read when the user enters it again stay text cells.
 */
function writeBlock(sheet: Excel.Worksheet, { top, left, cells }: Block): void {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(top - 1, left - 1, cells.length, width);
  const each = <T>(of: (content: Content) => T): T[][] =>
    cells.map((row) => Array.from({ length: width }, (_, column) => of(row[column] ?? null)));
  range.numberFormat = each((content) => (typeof content === 'string' ? TEXT_FORMAT : 'General'));
  range.formulas = each((content) => (content === null ? '' : typeof content === 'object' ? content.formula : content));
  range.numberFormat = each((content) =>
    typeof content === 'string' && isRiskyText(content) ? TEXT_FORMAT : 'General',
  );
}
