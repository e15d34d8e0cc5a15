import { JSDOM, VirtualConsole } from 'jsdom';
import { installDesktopBridge } from '../bridges/desktop/installDesktopBridge';
import { Host } from '../host/Host';
import type { HostOptions } from '../host/HostOptions';
import type { FunctionImplementation } from '../host/functions/FunctionRegistry';
import type { Workbook } from '../workbook/Workbook';
import { GlobalNames } from './GlobalNames';
import { OFFICE_URL, OfficeFiles } from './OfficeFiles';
import type { Session } from './Session';

export type { Session } from './Session';

export type SessionOptions = HostOptions;

/** Longer than any start of Office.js that ever succeeded. */
const START_LIMIT = 20_000;

interface OfficePage {
  readonly Office: { onReady(): Promise<unknown> };
  readonly CustomFunctions: { associate(id: string, implementation: FunctionImplementation): void };
}

/**
 * Opens the workbook in a host without a window and loads the real Office.js
 * from node_modules before it. Close the session when done: until then it keeps
 * the process alive. Sessions may follow each other in one process.
 *
 * @throws Error when Office.js does not start
 */
export async function openSession(workbook: Workbook, options: SessionOptions = {}): Promise<Session> {
  const host = new Host(workbook, options);
  const errors: Error[] = [];
  const dom = new JSDOM(`<!doctype html><script src="${OFFICE_URL}"></script>`, {
    url: new URL('/taskpane.html', OFFICE_URL).href,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole().on('jsdomError', (error: Error) => errors.push(error)),
    beforeParse: (window) => void installDesktopBridge(window, host),
  });
  const names = new GlobalNames();
  const close = (): void => {
    names.giveBack();
    host.dispose();
    dom.window.close();
  };
  try {
    await withinLimit(started(dom), () => errors);
  } catch (error) {
    close();
    throw error;
  }
  const page = dom.window as unknown as OfficePage;
  return {
    host,
    window: dom.window as unknown as Session['window'],
    CustomFunctions: {
      associate(id, implementation) {
        page.CustomFunctions.associate(id, implementation);
        host.functions.associate(id, implementation);
      },
    },
    enter: () => names.borrowFrom(dom.window),
    registerFunctions: (metadata) => host.registerFunctions(metadata),
    evaluate(formula, sheetName) {
      if (!host.calculator) return Promise.reject(new Error('The session was opened without a calculator'));
      return host.calculator.evaluate(formula, sheetName);
    },
    close,
  };
}

/** Resolves when the library has loaded and is connected. */
async function started({ window }: JSDOM): Promise<void> {
  await new Promise<void>((resolve) => {
    if (window.document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });
  const { Office: office } = window as unknown as Partial<OfficePage>;
  if (!office) throw new Error('office.js could not be loaded: is @microsoft/office-js installed?');
  await office.onReady();
}

async function withinLimit(start: Promise<void>, errors: () => readonly Error[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const cause = errors()[0];
      reject(new Error('Office.js did not start', cause && { cause }));
    }, START_LIMIT);
  });
  try {
    await Promise.race([start, limit]);
  } finally {
    clearTimeout(timer);
  }
}
