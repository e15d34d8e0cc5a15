import { compareNames, comparable, type Evidence } from '../core/names/compareNames';
import { readText } from '../core/register/readText';
import type { Bilingual } from '../core/register/Register';
import { cellValue, type CellResult, type Matrix } from './elementwise';
import { invalidValue, isCellError, notAvailable } from './errors';
import { readFigure } from './figures';
import { functionLanguage } from './language';
import { messages } from './messages';

/** Below it names are no longer worth a look. */
const MINIMUM = 0.8;

const EVIDENCE: Readonly<Record<Evidence, Bilingual>> = {
  same: { vi: 'giống hệt', en: 'the same' },
  spelling: { vi: 'chỉ khác cách viết', en: 'another spelling' },
  confusable: { vi: 'dễ nhầm (NĐ 92/2024)', en: 'easily confused (NĐ 92/2024)' },
  accents: { vi: 'giống khi bỏ dấu', en: 'the same without accents' },
  near: { vi: 'khác vài chữ cái', en: 'a few letters differ' },
};
const PARTLY: Bilingual = { vi: 'giống một phần', en: 'partly alike' };

/**
 * `HTX.SIMILAR`: the names of a range that are like a name, the most alike
 * first: name, row within the range (from 1), likeness from 0 to 1, and why.
 * Cells with errors are left out. `#N/A` when there is none.
 */
export function similarTo(name: unknown, names: Matrix, minimum: unknown): CellResult[][] {
  if (isCellError(name)) return [[name]];
  if (isCellError(minimum)) return [[minimum]];
  const least = readFigure(cellValue(minimum)) ?? MINIMUM;
  if (isCellError(least)) return [[least]];
  if (!(least >= 0 && least <= 1)) return [[invalidValue(messages.notAShare(String(least)))]];
  const wanted = readText(cellValue(name));
  if (wanted === '') return [['']];
  const sought = comparable(wanted);
  const matches = names.flatMap((row, index) =>
    row.flatMap((cell) => {
      const text = isCellError(cell) ? '' : readText(cellValue(cell));
      if (text === '') return [];
      const { likeness, evidence } = compareNames(sought, text);
      return likeness >= least ? [{ text, row: index + 1, likeness, evidence }] : [];
    }),
  );
  if (matches.length === 0) return [[notAvailable(messages.noneAlike(wanted))]];
  const language = functionLanguage();
  return matches
    .sort((a, b) => b.likeness - a.likeness || a.row - b.row)
    .map(({ text, row, likeness, evidence }) => [
      text,
      row,
      Math.round(likeness * 100) / 100,
      (evidence ? EVIDENCE[evidence] : PARTLY)[language],
    ]);
}
