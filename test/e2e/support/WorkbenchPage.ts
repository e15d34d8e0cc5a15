import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { ServedWorkbook } from '../../../src/workbench/server/createHandler';
import type { RunningServer } from '../../../src/workbench/server/startServer';
import type {} from '../../../src/workbench/page/WorkbenchHandle';
import { serveWorkbench } from '../../../src/workbench/server/workbench';

const SCREENSHOTS = join(__dirname, '../../../test-results');

export interface WorkbenchPageOptions {
  readonly https?: boolean;
  readonly opened?: ServedWorkbook;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What is added to the address: `?lang=en-US`. */
  readonly query?: string;
  /** Done before anything is loaded. */
  readonly before?: (page: Page) => Promise<void>;
}

/** The workbench in a browser, as a test sees it. Everything that the page complained of is kept in `complaints`. */
export class WorkbenchPage {
  readonly complaints: string[] = [];

  private constructor(
    readonly server: RunningServer,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(`${error.name}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('requestfailed', (request) => this.complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      const isOwn = ['localhost', '127.0.0.1'].includes(hostname) || ['data:', 'blob:'].includes(protocol);
      if (!isOwn) this.complaints.push(`left this machine: ${request.url()}`);
    });
  }

  static async open(browser: Browser, options: WorkbenchPageOptions = {}): Promise<WorkbenchPage> {
    const {
      https = false,
      opened,
      colorScheme = 'light',
      viewport = { width: 1440, height: 1000 },
      query = '',
      before,
    } = options;
    const server = await serveWorkbench({ opened, port: 0, orNextPort: false, https });
    const context = await browser.newContext({ ignoreHTTPSErrors: https, colorScheme, viewport, locale: 'vi-VN' });
    const workbench = new WorkbenchPage(server, context, await context.newPage());
    await before?.(workbench.page);
    await workbench.page.goto(server.url + query);
    return workbench;
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
  }

  /** The add-in's page. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane-host iframe');
  }

  /** Waits for the add-in and leaves its welcome. */
  async startPane(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Bỏ qua' }).click();
    await this.pane.getByRole('tab', { name: 'Sổ' }).waitFor();
  }

  cell(address: string): Locator {
    return this.page.locator(`#o-${address}`);
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  ribbonButton(name: string): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name });
  }

  /** Selects a cell through the name box, as a user who knows the address would. */
  async goTo(address: string): Promise<void> {
    await this.page.getByLabel('Hộp tên: ô đang chọn').fill(address);
    await this.page.keyboard.press('Enter');
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The texts of the drawn row that has just this text in one of its cells, in order, without empty ones. */
  async row(text: string): Promise<string[]> {
    const label = this.page.locator('.cell-text').getByText(text, { exact: true });
    const row = this.page.locator('.grid .row', { has: label }).first();
    return (await row.locator('.cell-text').allTextContents()).map((content) => content.trim());
  }

  /** Waits until requests are answered, formulas computed, events sent and everything is drawn. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      await window.htx?.host.settled();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  }

  /** Faults of the host itself, as text. */
  hostFailures(): Promise<string[]> {
    return this.page.evaluate(() => window.htx?.host.failures.map(({ error }) => String(error)) ?? ['no host']);
  }

  /** The frame of the add-in's page, for what is asked of the page itself. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((candidate) => /\/addin\/(?:taskpane|legacy)\.html/.test(candidate.url()));
    if (!frame) throw new Error('The pane is not loaded');
    return frame;
  }

  /** Runs a function in the add-in's page, with its `Excel`. */
  inPane(run: (excel: typeof Excel) => Promise<string>): Promise<string> {
    return this.paneFrame().evaluate(`(${run.toString()})(Excel)`);
  }

  /** Makes the pane as wide as this and the window as high, in CSS pixels: at 200 % zoom there are half as many of both. */
  async resizePane(width: number, height: number): Promise<void> {
    const { width: all = 1440 } = this.page.viewportSize() ?? {};
    await this.page.setViewportSize({ width: all, height });
    await this.page.evaluate((pixels) => {
      const pane = document.getElementById('pane');
      pane?.style.setProperty('min-width', '0', 'important');
      pane?.style.setProperty('width', `${pixels}px`, 'important');
    }, width);
  }

  /** Chooses a file in the field behind "Mở…". */
  async choose(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel('Mở tệp .xlsx').setInputFiles(file);
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }
}
