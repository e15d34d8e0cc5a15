import { createRoot } from 'react-dom/client';
import { listenAsPane } from '../commands/paneMessages';
import { HtxError } from '../core/errors';
import { whenReady } from '../excel';
import { setFunctionLanguage } from '../functions/language';
import { App } from './App';
import { connectToExcel } from './port/connectToExcel';
import { StartFailure } from './StartFailure';

const element = document.getElementById('root');
if (!element) throw new Error('taskpane.html has no #root');
const root = createRoot(element);

whenReady().then(
  () => root.render(<App port={connectToExcel()} onLanguage={setFunctionLanguage} listen={listenAsPane} />),
  (error: unknown) => {
    // compat.js, which needs none of this script, has said it already.
    if (error instanceof HtxError && error.code === 'office-missing') return;
    root.render(<StartFailure error={error} />);
  },
);
