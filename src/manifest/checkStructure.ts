import type { ManifestNode } from './ManifestNode';
import { STRUCTURE } from './structure';

/** Elements that are missing, unknown, too many, or in the wrong order, in the whole tree. */
export function checkStructure(node: ManifestNode): string[] {
  const children = STRUCTURE[longestKey(node.path)];
  const own = children ? checkChildren(node, children) : [];
  return [...own, ...node.children.flatMap(checkStructure)];
}

/** An entry for the path ("OfficeApp/Hosts") goes before one for the name alone. */
function longestKey(path: string): string {
  const names = path.split('/');
  const keys = names.map((_, index) => names.slice(index).join('/'));
  return keys.find((key) => key in STRUCTURE) ?? '';
}

function checkChildren({ path, children }: ManifestNode, expected: readonly string[]): string[] {
  const parts = expected.map((entry) => {
    const [, name = '', mark = ''] = /^([\w:]+)([?*+]?)$/.exec(entry) ?? [];
    return { name, mark };
  });
  const problems: string[] = [];
  let reached = 0;
  for (const { name } of children) {
    const index = parts.findIndex((part) => part.name === name);
    if (index < 0) problems.push(`<${name}> is not known in ${path}`);
    else if (index < reached) problems.push(`<${name}> stands too late in ${path}: the order is fixed`);
    else reached = index;
  }
  for (const { name, mark } of parts) {
    const count = children.filter((child) => child.name === name).length;
    if (count === 0 && (mark === '' || mark === '+')) problems.push(`<${name}> is missing in ${path}`);
    if (count > 1 && (mark === '' || mark === '?')) problems.push(`<${name}> stands ${count} times in ${path}`);
  }
  return problems;
}
