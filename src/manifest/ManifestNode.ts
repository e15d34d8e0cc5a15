import { parseStringPromise } from 'xml2js';

/** An element of the manifest, children in their order. */
export interface ManifestNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestNode[];
  readonly text: string;
  /** Names from the root down to this element: `OfficeApp/Hosts/Host`. */
  readonly path: string;
}

/**
 * Reads XML into nodes.
 * @throws Error when it is not well-formed.
 */
export async function parseManifest(xml: string): Promise<ManifestNode> {
  const parsed = (await parseStringPromise(xml, {
    explicitRoot: false,
    explicitChildren: true,
    preserveChildrenOrder: true,
    explicitCharkey: true,
  })) as Parsed;
  return build(parsed, '');
}

/** All descendants with this name, in the order of the document. */
export function descendants(node: ManifestNode, name: string): ManifestNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The child with this name, if there is one. */
export function child(node: ManifestNode | undefined, name: string): ManifestNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

interface Parsed {
  readonly '#name': string;
  readonly $?: Readonly<Record<string, string>>;
  readonly $$?: readonly Parsed[];
  readonly _?: string;
}

function build({ '#name': name, $ = {}, $$ = [], _ = '' }: Parsed, parentPath: string): ManifestNode {
  const path = parentPath === '' ? name : `${parentPath}/${name}`;
  return { name, attributes: $, children: $$.map((node) => build(node, path)), text: _.trim(), path };
}
