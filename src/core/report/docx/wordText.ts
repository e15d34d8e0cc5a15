/** Control characters, half characters and the two that no XML may hold: a word processor calls such a file damaged. */
const NOT_FOR_WORD = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** A text of the workbook as Word can hold it, on one line: what has no place in a document becomes a space. */
export function wordText(text: string): string {
  return text.replace(NOT_FOR_WORD, ' ');
}
