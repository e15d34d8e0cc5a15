import type { Browser } from 'playwright-core';
import type { ServedWorkbook } from '../../src/workbench/server/createHandler';
import { Workbook } from '../../src/workbench/workbook/Workbook';
import { writeXlsx } from '../../src/workbench/workbook/xlsx/writeXlsx';
import { launch } from './support/launch';
import { lastHalfYear } from './support/lastHalfYear';
import { accessibilityProblems, layoutProblems } from './support/paneChecks';
import { EMPTY_STATES, NEW_HALF_YEAR_STATES, PANE_STATES } from './support/paneStates';
import { START_STATES } from './support/startStates';
import { untidyHalfYear } from './support/untidyHalfYear';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(300_000);

/** Half of a full screen beside Excel's grid is enough for a pane; the rest of the page only takes time. */
const WINDOW = { width: 900, height: 900 };
const WIDTHS = { '320': [320, 900], '200%': [160, 450] } as const;
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Everything that is wrong with what the pane shows now, at both widths and in every look; a picture of each. */
async function problemsOf(workbench: WorkbenchPage, name: string): Promise<string[]> {
  const { page } = workbench;
  const problems: string[] = [];
  const picture = (suffix: string) =>
    page.locator('#pane').screenshot({ path: `test-results/states/${name}-${suffix}.png`, animations: 'disabled' });
  for (const [label, [width, height]] of Object.entries(WIDTHS)) {
    await workbench.resizePane(width, height);
    await workbench.settled();
    problems.push(...(await layoutProblems(workbench.paneFrame())).map((problem) => `at ${label}: ${problem}`));
    await picture(label.replace('%', ''));
  }
  await workbench.resizePane(...WIDTHS['320']);
  for (const [label, look] of Object.entries(LOOKS)) {
    await page.emulateMedia(look);
    await workbench.settled();
    const found = await accessibilityProblems(workbench.paneFrame(), label === 'light' ? 'all' : 'colours');
    problems.push(...found.map((problem) => `in ${label}: ${problem}`));
    if (label !== 'light') await picture(label.replace(' ', '-'));
  }
  await page.emulateMedia(LOOKS.light);
  return problems;
}

describe('the pane in every state', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser, { opened: untidyHalfYear(), viewport: WINDOW });
    await workbench.resizePane(...WIDTHS['320']);
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  // Each state is reached from the one before it, as a user goes on.
  it.each(PANE_STATES.map((state) => [state.name, state] as const))(
    'should be readable and accessible: %s',
    async (name, { reach, leave }) => {
      await reach(workbench);
      try {
        expect(await problemsOf(workbench, name)).toEqual([]);
      } finally {
        await leave?.(workbench);
      }
    },
  );

  it('should have met no error of its own', async () => {
    expect(await workbench.hostFailures()).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

function emptyWorkbook(): ServedWorkbook {
  const empty = new Workbook();
  empty.addSheet('Sheet1');
  return { fileName: 'trong.xlsx', bytes: writeXlsx(empty) };
}

describe.each([
  ['with nothing in it', emptyWorkbook, EMPTY_STATES],
  ['of a half-year that is over', lastHalfYear, NEW_HALF_YEAR_STATES],
])('the pane over a workbook %s', (_which, opened, states) => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser, { opened: opened(), viewport: WINDOW });
    await workbench.resizePane(...WIDTHS['320']);
    await workbench.startPane();
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  it.each(states.map((state) => [state.name, state] as const))(
    'should be readable and accessible: %s',
    async (name, { reach, leave }) => {
      await reach(workbench);
      try {
        expect(await problemsOf(workbench, name)).toEqual([]);
      } finally {
        await leave?.(workbench);
      }
    },
  );
});

describe('the pane that cannot start', () => {
  let browser: Browser;
  beforeAll(async () => (browser = await launch()));
  afterAll(() => browser.close());

  it.each(START_STATES.map((state) => [state.name, state] as const))(
    'should be readable and accessible: %s',
    async (name, { before, reach, complains }) => {
      const workbench = await WorkbenchPage.open(browser, { before, viewport: WINDOW });
      try {
        await workbench.resizePane(...WIDTHS['320']);
        await reach(workbench);

        expect(await problemsOf(workbench, name)).toEqual([]);
        if (!complains) expect(workbench.complaints).toEqual([]);
      } finally {
        await workbench.close();
      }
    },
  );
});
