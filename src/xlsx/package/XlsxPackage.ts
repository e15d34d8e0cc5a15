import type { ContentTypes } from './ContentTypes';
import { CONTENT_TYPES_PART, PackageReader, relationshipsPart } from './PackageReader';

/**
 * The parts of an .xlsx file by name (`xl/workbook.xml`, no slash in front),
 * their content types and their relationships. A package that was read is not
 * changed any more: to write, take a `copy`.
 */
export class XlsxPackage extends PackageReader {
  constructor(
    override readonly parts: Map<string, Uint8Array>,
    contentTypes: ContentTypes,
  ) {
    super(parts, contentTypes);
  }

  copy(): XlsxPackage {
    return new XlsxPackage(new Map(this.parts), this.contentTypes.copy());
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
    this.known.delete(name);
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
    for (const [source, relationships] of this.known) {
      const name = relationshipsPart(source);
      const bytes = relationships.changedBytes();
      if (bytes === null) this.parts.delete(name);
      else if (bytes) this.parts.set(name, bytes);
    }
    const types = this.contentTypes.changedBytes();
    if (types) this.parts.set(CONTENT_TYPES_PART, types);
  }
}
