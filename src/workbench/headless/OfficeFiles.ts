import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { ResourceLoader } from 'jsdom';

/** Where the page finds the library; the library insists on the file's name. */
export const OFFICE_URL = 'http://localhost/office/office.js';

const FOLDER = '/office/';

/** The files of a process, read once: sessions follow each other quickly. */
const cache = new Map<string, Promise<Buffer>>();

/** Gives the page the files of the installed `@microsoft/office-js`, and nothing from anywhere else. */
export class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const { pathname } = new URL(url);
    // No resource: for jsdom that is a failed load, which the page learns of.
    if (!pathname.startsWith(FOLDER)) return null;
    const name = normalize(pathname.slice(FOLDER.length));
    let content = cache.get(name);
    if (!content) cache.set(name, (content = readFile(join(libraryFolder(), name))));
    return content as NonNullable<ReturnType<ResourceLoader['fetch']>>;
  }
}

function libraryFolder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return dirname(require.resolve('@microsoft/office-js/dist/office.js'));
}
