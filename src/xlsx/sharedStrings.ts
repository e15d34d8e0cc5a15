import { unescapeXstring } from './xml/escape';
import type { XmlElement } from './xml/XmlElement';

export interface SharedString {
  readonly text: string;
  /** Has fonts of its own inside, or a reading aid: more than its text. */
  readonly isRich: boolean;
}

/** The shared strings of a file, in order. */
export function readSharedStrings(root: XmlElement): SharedString[] {
  return root.all('si').map((item) => {
    const runs = item.all('r');
    const texts = [...item.all('t'), ...runs.flatMap((run) => run.all('t'))];
    return {
      text: unescapeXstring(texts.map(({ text }) => text).join('')),
      isRich: runs.length > 0 || item.child('rPh') !== undefined,
    };
  });
}
