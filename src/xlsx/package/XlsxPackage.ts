import type { XmlElement } from '../xml/XmlElement';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { xlsxErrors } from '../errors';
import type { ContentTypes } from './ContentTypes';
import { Relationships } from './Relationships';

/**
 * The parts of an .xlsx file by name (`xl/workbook.xml`, no slash in front),
 * their content types and their relationships. A package that was read is not
 * changed any more: to write, take a `copy`.
 */
export class XlsxPackage {
  readonly #relationships = new Map<string, Relationships>();

  constructor(
    readonly parts: Map<string, Uint8Array>,
    readonly contentTypes: ContentTypes,
  ) {}

  copy(): XlsxPackage {
    return new XlsxPackage(new Map(this.parts), this.contentTypes.copy());
  }

  /** The relationships of a part; `''` is the package itself. */
  relationships(source: string): Relationships {
    let found = this.#relationships.get(source);
    if (!found) {
      const name = relationshipsPart(source);
      found = new Relationships(source, this.parts.has(name) ? this.xml(name) : undefined);
      this.#relationships.set(source, found);
    }
    return found;
  }

  /** The part that a relationship points at, if it is in the package under the same name, in whatever case. */
  partName(target: string): string | undefined {
    if (this.parts.has(target)) return target;
    const wanted = decodeName(target).toLowerCase();
    for (const name of this.parts.keys()) if (decodeName(name).toLowerCase() === wanted) return name;
    return undefined;
  }

  /** @throws HtxError `xlsx-damaged` when it is missing, `xlsx-broken-xml` when it cannot be decoded. */
  text(name: string): string {
    const bytes = this.parts.get(name);
    if (!bytes) throw xlsxErrors.damaged(`no part ${name}`);
    try {
      return decodeXml(bytes);
    } catch (error) {
      throw xlsxErrors.brokenXml(name, error);
    }
  }

  /** @throws HtxError as `text` does, and when the text is not well-formed. */
  xml(name: string): XmlElement {
    const text = this.text(name);
    try {
      return parseXml(text);
    } catch (error) {
      throw xlsxErrors.brokenXml(name, error);
    }
  }

  /** Adds a part or replaces its bytes; a new part needs its content type. */
  put(name: string, bytes: Uint8Array, contentType?: string): void {
    this.parts.set(name, bytes);
    if (contentType !== undefined) this.contentTypes.set(name, contentType);
  }

  /** Removes a part with its relationships; whoever points at it is the caller's business. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.parts.delete(part);
      this.contentTypes.remove(part);
    }
    this.#relationships.delete(name);
  }

  /** The first free name of the form `xl/worksheets/sheet1.xml`. */
  freeName(stem: string, extension: string): string {
    for (let n = 1; ; n += 1) {
      const name = `${stem}${n}${extension}`;
      if (this.partName(name) === undefined) return name;
    }
  }

  /** Writes the relationships that were changed, and the content types, into the parts. */
  seal(): void {
    for (const [source, relationships] of this.#relationships) {
      const name = relationshipsPart(source);
      const bytes = relationships.changedBytes();
      if (bytes === null) this.parts.delete(name);
      else if (bytes) this.parts.set(name, bytes);
    }
    const types = this.contentTypes.changedBytes();
    if (types) this.parts.set(CONTENT_TYPES_PART, types);
  }
}

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** `xl/workbook.xml` has its relationships in `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function decodeName(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    // A stray per cent sign: the name stands for itself.
    return name;
  }
}
