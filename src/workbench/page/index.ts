import { byId } from './dom';
import { acceptFiles } from './files/acceptFiles';
import { fetchWorkbook } from './files/fetchWorkbook';
import { FileCommands } from './files/FileCommands';
import { readWorkbook } from './files/readWorkbook';
import { fetchManifest } from './manifest/fetchManifest';
import { labelPage } from './texts/labelPage';
import { localeOf } from './texts/localeOf';
import { textsOf } from './texts/textsOf';
import { Workbench } from './Workbench';

const locale = localeOf(location.search);
const texts = textsOf(locale);

/** The page begins: the workbook of the server in the grid, the add-in of the server beside it. */
async function start(): Promise<void> {
  labelPage(document, texts);
  const platform = location.protocol === 'https:' ? 'web' : 'desktop';
  const opened = fetchWorkbook('/file');
  const workbench = new Workbench({ platform, locale, texts, manifest: await fetchManifest(locale) });
  window.htx = workbench;
  const files = new FileCommands(workbench);

  acceptFiles(document.body, byId('file-input') as HTMLInputElement, texts.dropHere, (file) => {
    void files.open(() => readWorkbook(file));
  });
  byId('load-sample').addEventListener('click', () => void files.open(() => fetchWorkbook('/sample')));
  byId('save').addEventListener('click', () => void files.save());
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void files.save();
  });
  await files.open(() => opened);
}

// What nobody has foreseen is said, too: a page that silently stops is worse.
for (const event of ['error', 'unhandledrejection']) {
  window.addEventListener(event, () => {
    const box = byId('message');
    box.textContent = texts.unexpected;
    box.hidden = false;
  });
}

void start();
