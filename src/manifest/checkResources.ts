import { child, descendants, type ManifestNode } from './ManifestNode';

const LIMITS: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const MAX_ID = 32;

/** Resources and what refers to them: dangling and unused ids, duplicates, lengths, languages. */
export function checkResources(root: ManifestNode): string[] {
  const overrides = child(root, 'VersionOverrides');
  const resources = child(overrides, 'Resources');
  if (!overrides || !resources) return []; // Reported by the structure.
  const defined = resources.children.flatMap((list) => list.children);
  const references = referencesIn(overrides);
  const ids = defined.map((node) => node.attributes['id'] ?? '');
  const controls = ['Control', 'Group']
    .flatMap((name) => descendants(overrides, name))
    .map((node) => node.attributes['id'] ?? '');
  return [
    ...duplicates(ids).map((id) => `the resource id "${id}" is defined more than once`),
    ...duplicates(controls).map((id) => `the control id "${id}" is used more than once`),
    ...[...references].filter((id) => !ids.includes(id)).map((id) => `resid "${id}" refers to no resource`),
    ...ids.filter((id) => !references.has(id)).map((id) => `the resource "${id}" is used nowhere`),
    ...[...ids, ...controls]
      .filter((id) => id === '' || id.length > MAX_ID)
      .map((id) => `id "${id}" needs 1 to ${MAX_ID} characters`),
    ...resources.children.flatMap(checkTexts),
    ...checkLocales(root),
  ];
}

function referencesIn(node: ManifestNode): Set<string> {
  const found = new Set<string>();
  const walk = ({ attributes, children }: ManifestNode): void => {
    if (attributes['resid'] !== undefined) found.add(attributes['resid']);
    children.forEach(walk);
  };
  walk(node);
  return found;
}

function checkTexts(list: ManifestNode): string[] {
  const limit = LIMITS[list.name];
  if (limit === undefined) return [];
  return list.children.flatMap((node) => {
    const id = node.attributes['id'] ?? '';
    const texts = [
      node.attributes['DefaultValue'] ?? '',
      ...node.children.map(({ attributes }) => attributes['Value'] ?? ''),
    ];
    const english = node.children.some(
      ({ name, attributes }) => name === 'bt:Override' && attributes['Locale'] === 'en-US',
    );
    // A name such as "HTX" is the same in both languages.
    const isName = /^[A-Z]+$/.test(texts[0] ?? '');
    return [
      ...texts.filter((text) => text.trim() === '').map(() => `the text "${id}" is empty`),
      ...texts
        .filter((text) => text.length > limit)
        .map((text) => `the text "${id}" has ${text.length} characters, ${limit} are allowed`),
      ...(english || isName ? [] : [`the text "${id}" has no en-US override`]),
    ];
  });
}

function checkLocales(root: ManifestNode): string[] {
  const defaultLocale = child(root, 'DefaultLocale')?.text ?? '';
  const problems: string[] = /^[a-z]{2}-[A-Z]{2}$/.test(defaultLocale)
    ? []
    : [`DefaultLocale "${defaultLocale}" is no full tag like vi-VN`];
  const walk = (node: ManifestNode): void => {
    const locales = node.children
      .filter(({ name }) => /^(bt:)?Override$/.test(name))
      .map(({ attributes }) => attributes['Locale'] ?? '');
    for (const locale of locales) {
      if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale))
        problems.push(`the locale "${locale}" in ${node.path} is no full tag like en-US`);
      if (locale === defaultLocale) problems.push(`${node.path} overrides its own default language ${locale}`);
    }
    for (const locale of duplicates(locales)) problems.push(`${node.path} has two texts for ${locale}`);
    // An override without its prefix stops the add-in from loading.
    for (const { name } of node.children) {
      if (name === 'Override' && node.name.startsWith('bt:'))
        problems.push(`<Override> in ${node.path} must be <bt:Override>`);
    }
    node.children.forEach(walk);
  };
  walk(root);
  return problems;
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
