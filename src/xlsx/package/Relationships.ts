import { XmlElement } from '../xml/XmlElement';
import { encodeXml } from '../xml/serialiseXml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name, or an address outside of the package. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part points at. */
export class Relationships {
  #items: Relationship[];
  #changed = false;

  /** @param source the part's name, `''` for the package, by which relative targets are resolved. */
  constructor(
    private readonly source: string,
    root: XmlElement | undefined,
  ) {
    this.#items = (root?.all('Relationship') ?? []).map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: attributes['Type'] ?? '',
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
  }

  get items(): readonly Relationship[] {
    return this.#items;
  }

  byId(id: string | undefined): Relationship | undefined {
    return this.#items.find((item) => item.id === id);
  }

  /** All whose type ends in `/kind`: the part before it differs between transitional and strict files. */
  ofKind(kind: string): Relationship[] {
    return this.#items.filter(({ type }) => type.endsWith(`/${kind}`));
  }

  /** @returns the new relationship's id. */
  add(type: string, target: string, external = false): string {
    let n = this.#items.length + 1;
    while (this.byId(`rId${n}`)) n += 1;
    this.#items.push({ id: `rId${n}`, type, target, external });
    this.#changed = true;
    return `rId${n}`;
  }

  remove(id: string): void {
    const kept = this.#items.filter((item) => item.id !== id);
    if (kept.length !== this.#items.length) this.#changed = true;
    this.#items = kept;
  }

  /** The part's new bytes, `null` when no relationship is left, `undefined` when nothing was changed. */
  changedBytes(): Uint8Array | null | undefined {
    if (!this.#changed) return undefined;
    if (this.#items.length === 0) return null;
    const elements = this.#items.map(({ id, type, target, external }) => {
      const attributes = { Id: id, Type: type, Target: external ? target : relativeTarget(this.source, target) };
      return new XmlElement('Relationship', external ? { ...attributes, TargetMode: 'External' } : attributes);
    });
    return encodeXml(new XmlElement('Relationships', { xmlns: NAMESPACE }, elements));
  }
}

function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
