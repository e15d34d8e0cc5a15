import { xlsxErrors } from '../errors';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/XmlElement';
import type { ContentTypes } from './ContentTypes';
import { Relationships } from './Relationships';

/** Where the bytes of the parts come from; a `Map` is one. */
export interface PartSource {
  has(name: string): boolean;
  get(name: string): Uint8Array | undefined;
  keys(): Iterable<string>;
}

/**
 * The parts of an .xlsx file by name (`xl/workbook.xml`, no slash in front),
 * their content types and their relationships, to be read.
 */
export class PackageReader {
  protected readonly known = new Map<string, Relationships>();

  constructor(
    readonly parts: PartSource,
    readonly contentTypes: ContentTypes,
  ) {}

  /** The relationships of a part; `''` is the package itself. */
  relationships(source: string): Relationships {
    let found = this.known.get(source);
    if (!found) {
      const name = relationshipsPart(source);
      found = new Relationships(source, this.parts.has(name) ? this.xml(name) : undefined);
      this.known.set(source, found);
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
