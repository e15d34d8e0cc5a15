import { readManifest, type AddinManifest } from './readManifest';

/** The manifest of the add-in that is served here. */
export async function fetchManifest(locale: string): Promise<AddinManifest> {
  const answer = await fetch('/addin/manifest.xml');
  const manifest = new DOMParser().parseFromString(await answer.text(), 'text/xml');
  return readManifest(manifest, { locale, base: '/addin/' });
}
