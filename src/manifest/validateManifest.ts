import { checkAddresses } from './checkAddresses';
import { checkIcons } from './checkIcons';
import { checkResources } from './checkResources';
import { checkRuntime } from './checkRuntime';
import { checkStructure } from './checkStructure';
import { child, parseManifest, type ManifestNode } from './ManifestNode';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

/**
 * Everything that is wrong with a manifest, one sentence each; empty if
 * nothing is. Needs no network: the official service is one that a build must
 * not depend on, and it overlooks dangling references.
 *
 * @param assets the folder of the icons
 */
export async function validateManifest(xml: string, assets: string): Promise<string[]> {
  let root: ManifestNode;
  try {
    root = await parseManifest(xml);
  } catch (error) {
    return [
      `the manifest is not well-formed XML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
    ];
  }
  return [
    ...checkStructure(root),
    ...checkBase(root),
    ...checkResources(root),
    ...checkRuntime(root),
    ...checkAddresses(root),
    ...(await checkIcons(root, assets)),
  ];
}

function checkBase(root: ManifestNode): string[] {
  const text = (name: string): string => child(root, name)?.text ?? '';
  const value = (name: string): string => child(root, name)?.attributes['DefaultValue'] ?? '';
  const problems: string[] = [];
  if (root.attributes['xsi:type'] !== 'TaskPaneApp') problems.push('the manifest is not one of a TaskPaneApp');
  if (!GUID.test(text('Id'))) problems.push(`Id "${text('Id')}" is no GUID`);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version')))
    problems.push(`Version "${text('Version')}" needs four numbers, like 1.0.0.0`);
  if (text('ProviderName') === '' || text('ProviderName').length > 125)
    problems.push('ProviderName needs 1 to 125 characters');
  if (!PERMISSIONS.includes(text('Permissions'))) problems.push(`Permissions "${text('Permissions')}" do not exist`);
  for (const [name, limit] of [
    ['DisplayName', 125],
    ['Description', 250],
  ] as const) {
    const node = child(root, name);
    for (const shown of [value(name), ...(node?.children ?? []).map(({ attributes }) => attributes['Value'] ?? '')]) {
      if (shown === '' || shown.length > limit)
        problems.push(`${name} needs 1 to ${limit} characters, "${shown}" has ${shown.length}`);
    }
    if (node && !node.children.some(({ attributes }) => attributes['Locale'] === 'en-US'))
      problems.push(`${name} has no en-US override`);
  }
  const hosts = child(root, 'Hosts')?.children.map(({ attributes }) => attributes['Name']) ?? [];
  if (!hosts.includes('Workbook')) problems.push('Hosts do not name Excel (Workbook)');
  return problems;
}
