import { XmlElement } from '../xml/XmlElement';
import { encodeXml } from '../xml/serialiseXml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** `[Content_Types].xml`: what each part is, by its name or else by its extension. */
export class ContentTypes {
  readonly #defaults: Map<string, string>;
  readonly #overrides: Map<string, string>;
  #changed = false;

  private constructor(defaults: Map<string, string>, overrides: Map<string, string>) {
    this.#defaults = defaults;
    this.#overrides = overrides;
  }

  static parse(root: XmlElement): ContentTypes {
    const pairs = (local: string, key: string): [string, string][] =>
      root.all(local).map(({ attributes }) => [attributes[key] ?? '', attributes['ContentType'] ?? '']);
    return new ContentTypes(
      new Map(pairs('Default', 'Extension')),
      new Map(pairs('Override', 'PartName').map(([name, type]) => [name.replace(/^\//, ''), type])),
    );
  }

  /** Of a package made from scratch: XML and relationships by their extensions. */
  static blank(): ContentTypes {
    return new ContentTypes(
      new Map([
        ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
        ['xml', 'application/xml'],
      ]),
      new Map(),
    );
  }

  copy(): ContentTypes {
    return new ContentTypes(new Map(this.#defaults), new Map(this.#overrides));
  }

  /** The type of a part, as Excel finds it: names and extensions in any case. */
  of(name: string): string | undefined {
    const wanted = name.toLowerCase();
    const extension = wanted.slice(wanted.lastIndexOf('.') + 1);
    const byKey = (map: Map<string, string>, key: string): string | undefined =>
      map.get(key) ?? [...map].find(([entry]) => entry.toLowerCase() === key.toLowerCase())?.[1];
    return byKey(this.#overrides, name) ?? byKey(this.#defaults, extension);
  }

  set(name: string, type: string): void {
    if (this.of(name) === type) return;
    this.#overrides.set(name, type);
    this.#changed = true;
  }

  remove(name: string): void {
    if (this.#overrides.delete(name)) this.#changed = true;
  }

  /** The part's new bytes, or `undefined` when nothing was changed. */
  changedBytes(): Uint8Array | undefined {
    if (!this.#changed) return undefined;
    return encodeXml(
      new XmlElement('Types', { xmlns: NAMESPACE }, [
        ...[...this.#defaults].map(
          ([extension, type]) => new XmlElement('Default', { Extension: extension, ContentType: type }),
        ),
        ...[...this.#overrides].map(
          ([name, type]) => new XmlElement('Override', { PartName: `/${name}`, ContentType: type }),
        ),
      ]),
    );
  }
}
