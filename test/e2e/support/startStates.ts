import type { Page } from 'playwright-core';
import type { WorkbenchPage } from './WorkbenchPage';

/** What is shown in place of the pane where that cannot start. */
export interface StartState {
  /** Also the name of its pictures. */
  readonly name: string;
  /** Makes the start fail, before anything is loaded. */
  readonly before: (page: Page) => Promise<void>;
  readonly reach: (workbench: WorkbenchPage) => Promise<void>;
  /** The browser complains of what is missing on purpose. */
  readonly complains?: true;
}

const OFFICE_JS = '**/office-js/office.js';

/** An office.js that knows little more than how to begin. */
const officeThat = (onReady: string): string => `
  window.CustomFunctions = { associate() {} };
  window.Office = {
    onReady: () => ${onReady},
    actions: { associate() {} },
    context: { requirements: { isSetSupported: () => false } },
  };`;

const serve = (onReady: string) => async (page: Page) => {
  await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: officeThat(onReady) }));
};

const heading = ({ pane }: WorkbenchPage, name: string): Promise<void> => pane.getByRole('heading', { name }).waitFor();

export const START_STATES: readonly StartState[] = [
  {
    name: 'start-unforeseen',
    before: serve(`Promise.reject(new Error('Cannot read properties of undefined (reading "hostPlatform")'))`),
    reach: async (workbench) => {
      await heading(workbench, 'HTX chưa mở được');
      await workbench.pane.getByRole('button', { name: 'Chi tiết kỹ thuật' }).click();
      await workbench.pane.getByRole('button', { name: 'Sao chép chi tiết' }).click();
    },
  },
  {
    name: 'start-too-old',
    before: serve(`Promise.resolve({ host: 'Excel', platform: 'PC' })`),
    reach: (workbench) => heading(workbench, 'HTX chưa mở được'),
  },
  {
    name: 'start-too-old-why',
    before: serve(`Promise.resolve({ host: 'Excel', platform: 'PC' })`),
    reach: async (workbench) => {
      await workbench.pane.getByRole('link', { name: 'HTX chạy được trên bản Excel nào?' }).click();
      await heading(workbench, 'Bản Excel này chưa chạy được HTX');
    },
  },
  {
    name: 'start-no-office',
    before: async (page) => {
      await page.route(OFFICE_JS, (route) => route.abort());
    },
    reach: (workbench) => workbench.pane.getByRole('button', { name: 'Thử lại / Try again' }).waitFor(),
    complains: true,
  },
  {
    name: 'legacy',
    // Excel 2016 shows add-ins in this engine.
    before: async (page) => {
      await page.addInitScript(() => {
        if (!location.pathname.startsWith('/addin/')) return;
        const engine = 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko';
        Object.defineProperty(navigator, 'userAgent', { get: () => engine });
      });
    },
    reach: (workbench) => heading(workbench, 'Bản Excel này chưa chạy được HTX'),
  },
];
