import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { child, descendants, type ManifestNode } from './ManifestNode';

/** Office draws nothing, or a blurred picture, without these. */
const REQUIRED_SIZES = ['16', '32', '80'];

/** Icons: the sizes that Office asks for, and PNG files that are there and really have them. */
export async function checkIcons(root: ManifestNode, assets: string): Promise<string[]> {
  const images = new Map(
    descendants(child(root, 'VersionOverrides') ?? root, 'bt:Images')
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue'] ?? '']),
  );
  const problems: string[] = [];
  const wanted: [url: string, size: number][] = [
    [child(root, 'IconUrl')?.attributes['DefaultValue'] ?? '', 32],
    [child(root, 'HighResolutionIconUrl')?.attributes['DefaultValue'] ?? '', 64],
  ];
  for (const icon of descendants(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
    for (const size of REQUIRED_SIZES) if (!sizes.includes(size)) problems.push(`${icon.path} lacks the size ${size}`);
    for (const { attributes } of icon.children) {
      const url = images.get(attributes['resid'] ?? '');
      if (url !== undefined) wanted.push([url, Number(attributes['size'])]);
    }
  }
  const results = await Promise.all(wanted.map(([url, size]) => checkFile(join(assets, basename(url)), size)));
  return [...problems, ...new Set(results.flat())];
}

async function checkFile(path: string, size: number): Promise<string[]> {
  const name = basename(path);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return [`the icon ${name} is not in assets`];
  }
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return [`the icon ${name} is no PNG`];
  // The header chunk comes first: width and height are its first two numbers.
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === size && height === size
    ? []
    : [`the icon ${name} is ${width} × ${height}, the manifest says ${size}`];
}
