import { SaxesParser } from 'saxes';
import { unescapeXstring } from './xml/escape';
import { localName } from './xml/XmlElement';

/**
 * The texts of the shared strings of a file, in order, from the part's XML:
 * the runs of a rich text joined, reading aids left out. Each step tells how
 * many characters are read.
 *
 * @throws Error where the text is not well-formed.
 */
export function* stringsInSteps(
  xml: string,
  charactersPerStep = 65_536,
): Generator<number, readonly string[], undefined> {
  const strings = new Strings();
  const parser = new SaxesParser({ xmlns: false });
  const addText = (text: string): void => {
    strings.add(text);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name }) => {
    strings.open(localName(name));
  });
  parser.on('closetag', () => {
    strings.close();
  });
  for (let at = 0; at < xml.length; at += charactersPerStep) {
    if (at > 0) yield at;
    parser.write(xml.slice(at, at + charactersPerStep));
  }
  parser.close();
  return strings.found;
}

/** What counts by where it stands: `sst/si/t`, and `sst/si/r/t` after those. */
class Strings {
  readonly found: string[] = [];
  /** The names of the open elements below the root. */
  readonly #path: string[] = [];
  #isRootOpen = false;
  #plain = '';
  #runs = '';

  open(name: string): void {
    if (this.#isRootOpen) this.#path.push(name);
    this.#isRootOpen = true;
  }

  add(text: string): void {
    const [item, first, second] = this.#path;
    if (item !== 'si') return;
    if (first === 't') this.#plain += text;
    else if (first === 'r' && second === 't') this.#runs += text;
  }

  close(): void {
    const name = this.#path.pop();
    if (name !== 'si' || this.#path.length > 0) return;
    this.found.push(unescapeXstring(this.#plain + this.#runs));
    this.#plain = '';
    this.#runs = '';
  }
}
