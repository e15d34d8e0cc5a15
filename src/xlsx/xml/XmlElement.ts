export type XmlNode = XmlElement | string;

/**
 * One element of a small XML part, to be read and changed. Names are as
 * written, prefix included; look-ups go by the local name, since producers are
 * free to bind the spreadsheet namespace to a prefix (`<x:row>`).
 */
export class XmlElement {
  constructor(
    readonly name: string,
    readonly attributes: Record<string, string> = {},
    readonly children: XmlNode[] = [],
    /** Where it stood in the text that it was parsed from: start inclusive, end exclusive. */
    readonly source?: { readonly start: number; readonly end: number },
  ) {}

  get localName(): string {
    return localName(this.name);
  }

  /** All text below, in order. */
  get text(): string {
    return this.children.map((node) => (typeof node === 'string' ? node : node.text)).join('');
  }

  get elements(): XmlElement[] {
    return this.children.filter((node) => typeof node !== 'string');
  }

  child(local: string): XmlElement | undefined {
    return this.elements.find((element) => element.localName === local);
  }

  all(local: string): XmlElement[] {
    return this.elements.filter((element) => element.localName === local);
  }

  /** The value of `r:id`, by whatever prefix. */
  get relationshipId(): string | undefined {
    const name = Object.keys(this.attributes).find((key) => /^[^:]+:id$/.test(key));
    return name === undefined ? undefined : this.attributes[name];
  }

  number(attribute: string): number | undefined {
    const text = this.attributes[attribute];
    if (text === undefined || text.trim() === '') return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  /** An `xsd:boolean`; `fallback` where the attribute is absent. */
  flag(attribute: string, fallback: boolean): boolean {
    const text = this.attributes[attribute];
    return text === undefined ? fallback : text === '1' || text === 'true' || text === 'on';
  }

  /** Sets an attribute, or removes it for `undefined`. */
  set(attribute: string, value: string | number | undefined): this {
    if (value === undefined) delete this.attributes[attribute];
    else this.attributes[attribute] = String(value);
    return this;
  }

  /** Makes the attribute say `value`, and leaves it as it is where it says so already or by default. */
  setFlag(attribute: string, value: boolean, fallback: boolean): this {
    return this.flag(attribute, fallback) === value ? this : this.set(attribute, value ? 1 : 0);
  }

  /** Like `setFlag`; a difference that rounding makes (inches to points and back) is none. */
  setNumber(attribute: string, value: number, fallback?: number): this {
    const now = this.number(attribute) ?? fallback;
    return now !== undefined && Math.abs(now - value) < 1e-9
      ? this
      : this.set(attribute, Number(value.toPrecision(15)));
  }

  /** Puts `child` where `order` (local names) wants it, in place of the one that is there; `undefined` removes. */
  put(local: string, child: XmlElement | undefined, order: readonly string[]): this {
    const index = this.children.findIndex((node) => typeof node !== 'string' && node.localName === local);
    if (index >= 0) {
      this.children.splice(index, 1, ...(child ? [child] : []));
    } else if (child) {
      const rank = order.indexOf(local);
      const next = this.children.findIndex((node) => typeof node !== 'string' && order.indexOf(node.localName) > rank);
      this.children.splice(next < 0 ? this.children.length : next, 0, child);
    }
    return this;
  }
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
