import { listenAsPane } from '../commands/paneMessages';
import { whenReady } from '../excel';
import { setFunctionLanguage } from '../functions/language';
import { App } from './App';
import { connectToExcel } from './port/connectToExcel';
import { startPane } from './startPane';

const element = document.getElementById('root');
if (!element) throw new Error('taskpane.html has no #root');
startPane({
  element,
  ready: whenReady(),
  pane: () => <App port={connectToExcel()} onLanguage={setFunctionLanguage} listen={listenAsPane} />,
  reload: () => window.location.reload(),
});
