import { child, descendants, type ManifestNode } from './ManifestNode';

/** Every address of the manifest with the element that it stands in. */
export function addressesIn(root: ManifestNode): { readonly url: string; readonly at: string }[] {
  const found: { url: string; at: string }[] = [];
  const walk = (node: ManifestNode): void => {
    const isUrl = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Image|bt:Url)$/.test(node.name);
    const { DefaultValue, id } = node.attributes;
    const at = id === undefined ? node.path : `${node.path} "${id}"`;
    if (isUrl && DefaultValue !== undefined) found.push({ url: DefaultValue, at });
    if (node.name === 'bt:Override' || node.name === 'Override') {
      const { Value = '' } = node.attributes;
      if (/\/(SupportUrl|bt:Url|bt:Image|SourceLocation)\//.test(`/${node.path}/`))
        found.push({ url: Value, at: node.path });
    }
    node.children.forEach(walk);
  };
  walk(root);
  return found;
}

/** Everything over https, and what is loaded from where the add-in lives. */
export function checkAddresses(root: ManifestNode): string[] {
  const domains = descendants(root, 'AppDomain').map(({ text }) => text);
  const problems = addressesIn(root).flatMap(({ url, at }) => {
    if (!URL.canParse(url)) return [`${at}: "${url}" is no address`];
    const { protocol, origin } = new URL(url);
    if (protocol !== 'https:') return [`${at}: "${url}" must be https`];
    return domains.includes(origin) ? [] : [`${at}: ${origin} is not among the AppDomains`];
  });
  const metadata = resourceOf(root, 'Metadata');
  const script = resourceOf(root, 'Script');
  if (metadata && !addresses(metadata).every((url) => url.endsWith('.json')))
    problems.push('Metadata must be a .json file in each language');
  if (script && !addresses(script).every((url) => url.endsWith('.js'))) problems.push('Script must be a .js file');
  return problems;
}

function resourceOf(root: ManifestNode, name: string): ManifestNode | undefined {
  const resid = child(descendants(root, name)[0], 'SourceLocation')?.attributes['resid'];
  return descendants(root, 'bt:Url').find(({ attributes }) => attributes['id'] === resid);
}

const addresses = (node: ManifestNode): string[] => [
  node.attributes['DefaultValue'] ?? '',
  ...node.children.map(({ attributes }) => attributes['Value'] ?? ''),
];
