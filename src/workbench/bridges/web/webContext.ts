import { readSettings } from '../../host/documentSettings';
import type { Host } from '../../host/Host';
import { requirementMatrix } from '../../host/requirementMatrix';
import { HOST_VERSION } from '../hostInfo';

/** Excel on the web, among the applications that the library knows. */
const EXCEL_WEB = 16;
const READ_WRITE = 1;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 1;
const SHOWN_IN_TASK_PANE = 2;

/** The answer to the library's first question: where am I? */
export function webContext(host: Host, addInId: string): Readonly<Record<string, unknown>> {
  return {
    _id: addInId,
    _appName: EXCEL_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: host.locale,
    _dataLocale: host.dataLocale,
    _docUrl: host.workbook.fileName,
    _clientMode: READ_WRITE,
    _settings: readSettings(host.workbook),
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _initialDisplayMode: SHOWN_IN_TASK_PANE,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    // The library caches settings in the page's session storage under this id: it must not find those of another session.
    _appInstanceId: crypto.randomUUID(),
    _requirementMatrix: requirementMatrix(),
    _hostCustomMessage: '',
    _hostFullVersion: HOST_VERSION,
  };
}
