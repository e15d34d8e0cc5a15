import { escapeText, escapeXstring } from '../../../../xlsx/xml/escape';
import { NAMESPACES } from '../namespaces';
import { XML_DECLARATION } from '../../../../xlsx/xml/serialiseXml';
import type { SharedString } from '../../../../xlsx/sharedStrings';

/** Gives texts their index in the shared strings; what the file has is kept, new texts follow. */
export class SharedStringWriter {
  readonly #indexes = new Map<string, number>();
  readonly #added: string[] = [];
  readonly #known: number;

  constructor(known: readonly SharedString[]) {
    this.#known = known.length;
    known.forEach(({ text, isRich }, index) => {
      if (!isRich && !this.#indexes.has(text)) this.#indexes.set(text, index);
    });
  }

  index(text: string): number {
    let index = this.#indexes.get(text);
    if (index === undefined) {
      index = this.#known + this.#added.length;
      this.#added.push(text);
      this.#indexes.set(text, index);
    }
    return index;
  }

  /** The part's new text, or `undefined` when the file's own will do. */
  written(own: string | undefined): string | undefined {
    if (this.#added.length === 0) return undefined;
    const items = this.#added.map(stringItem).join('');
    const count = this.#known + this.#added.length;
    const root = own === undefined ? undefined : /<((?:[\w.-]+:)?sst)\b([^>]*?)(\/?)>/.exec(own);
    if (own === undefined || !root) {
      return `${XML_DECLARATION}<sst xmlns="${NAMESPACES.main}" uniqueCount="${count}">${items}</sst>`;
    }
    const [tag, name = 'sst', attributes = '', empty] = root;
    const start = `<${name}${withCount(attributes, name, count)}>`;
    const after = root.index + tag.length;
    if (empty) return `${XML_DECLARATION}${start}${items}</${name}>`;
    const end = own.search(/<(?:[\w.-]+:)?extLst\b|<\/(?:[\w.-]+:)?sst\s*>\s*$/);
    return XML_DECLARATION + start + own.slice(after, end) + items + own.slice(end);
  }
}

function stringItem(text: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${escapeText(escapeXstring(text))}</t></si>`;
}

/** The counts are hints: that of all uses is dropped, that of the items is brought up to date. */
function withCount(attributes: string, name: string, count: number): string {
  const kept = attributes.replace(/\s(?:count|uniqueCount)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const colon = name.indexOf(':');
  const namespace =
    colon < 0 || /\sxmlns\s*=/.test(kept)
      ? ''
      : (/\sxmlns:[\w.-]+\s*=\s*(["'])(.*?)\1/.exec(kept)?.[2] ?? NAMESPACES.main);
  return `${kept}${namespace === '' ? '' : ` xmlns="${namespace}"`} uniqueCount="${count}"`;
}
