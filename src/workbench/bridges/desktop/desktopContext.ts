import { readSettings, writeSettings } from '../../host/documentSettings';
import type { Host } from '../../host/Host';
import { requirementMatrix } from '../../host/requirementMatrix';
import { HOST_VERSION } from '../hostInfo';

/** Excel, among the applications that the desktop library knows. */
const EXCEL = 1;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 1;
const SHOWN_IN_TASK_PANE = 2;

/** The settings as the library fetches and stores them: two arrays of the same length. */
interface DesktopSettings {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

export type DesktopContext = Readonly<Record<string, () => unknown>>;

/** What `window.external.GetContext()` gives: one getter for each thing that Office.js asks. */
export function desktopContext(host: Host): DesktopContext {
  // The library caches settings in the page's session storage under this id: it must not find those of another session.
  const instanceId = crypto.randomUUID();
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'htx-workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.dataLocale,
    GetDocUrl: () => host.workbook.fileName,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => TASK_PANE,
    GetSolutionToken: () => '',
    GetCorrelationId: () => crypto.randomUUID(),
    GetInstanceId: () => instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: requirementMatrix,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => HOST_VERSION,
    GetInitialDisplayMode: () => SHOWN_IN_TASK_PANE,
    GetSettings: () => settingsOf(host),
    GetOfficeThemeInfo: () => JSON.stringify(OFFICE_THEME),
  };
}

/** The light theme, as numbers; the library makes `#RRGGBB` of them. */
const OFFICE_THEME = {
  bodyForegroundColor: 0x444444,
  bodyBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
  controlBackgroundColor: 0xf3f2f1,
};

function settingsOf({ workbook }: Host): DesktopSettings {
  return {
    Read(keys, values) {
      for (const [name, json] of readSettings(workbook)) {
        keys.push(name);
        values.push(json);
      }
    },
    Write(keys, values) {
      writeSettings(
        workbook,
        keys.map((key, index) => [key, values[index] ?? 'null'] as const),
      );
    },
  };
}
