/** The namespace by which HTX finds its part among those of others. */
export const STATE_NAMESPACE = 'urn:htx:workbook-state';

/** A part as it stands in the file, before its contents are understood. */
export interface RawPart {
  readonly version: number;
  /** ISO time of the last write; empty if it is not said. */
  readonly saved: string;
  /** JSON by section. */
  readonly sections: ReadonlyMap<string, string>;
  /** What could not be understood when it was read, kept as it was. */
  readonly aside: ReadonlyMap<string, string>;
}

/**
 * Writes `<htx xmlns="urn:htx:workbook-state" version="1">` with one element
 * a section. Only elements with plain text: Excel keeps those exactly.
 */
export function writePartXml({ version, saved, sections, aside }: RawPart): string {
  const elements = (tag: string, entries: ReadonlyMap<string, string>) =>
    [...entries].map(([name, content]) => `<${tag} name="${escape(name)}">${escape(content)}</${tag}>`).join('');
  const content = elements('section', sections) + elements('aside', aside);
  return `<htx xmlns="${STATE_NAMESPACE}" version="${version}" saved="${escape(saved)}">${content}</htx>`;
}

/** Reads what `writePartXml` wrote, also after Excel has written it anew; `undefined` for anything else. */
export function readPartXml(xml: string): RawPart | undefined {
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<htx(\s[^>]*)>([\s\S]*)<\/htx>\s*$/.exec(xml);
  if (!root) return undefined;
  const [, attributes = '', content = ''] = root;
  const version = Number(/\sversion=["'](\d{1,6})["']/.exec(attributes)?.[1]);
  if (!Number.isInteger(version)) return undefined;
  const saved = unescape(/\ssaved=["']([^"'<]*)["']/.exec(attributes)?.[1] ?? '');
  const found = { section: new Map<string, string>(), aside: new Map<string, string>() };
  for (const [, tag, name = '', text = ''] of content.matchAll(ELEMENT)) {
    found[tag === 'aside' ? 'aside' : 'section'].set(unescape(name), unescape(text));
  }
  return { version, saved, sections: found.section, aside: found.aside };
}

const ELEMENT = /<(section|aside) name=["']([^"'<]*)["'](?:\s*\/>|>([^<]*)<\/(?:section|aside)>)/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));

/** Characters that XML has no place for at all: what is stored is JSON, so they can be written as JSON writes them. */
const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function escape(text: string): string {
  return text
    .replace(NOT_XML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|[a-z]{2,4});/g, (entity, decimal?: string, hex?: string) => {
    if (decimal === undefined && hex === undefined) return CHARACTERS.get(entity) ?? entity;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
