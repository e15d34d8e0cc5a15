import type { PaneMessage } from '../../../src/commands/PaneMessage';
import { listenAsPane } from '../../../src/commands/paneMessages';
import { associateCommands } from '../../../src/commands/commands';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Session } from '../../../src/workbench/headless/openSession';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { withSession } from './support/withSession';

/** The ribbon of a workbook with the pane closed, and how often it was opened. */
async function withRibbon(workbook: Workbook, test: (session: Session, opened: () => number) => Promise<void>) {
  await withSession(workbook, async (session) => {
    let opened = 0;
    session.host.runtime.subscribe((state) => (opened += state === 'Visible' ? 1 : 0));
    await associateCommands();
    await test(session, () => opened);
  });
}

/** What the pane hears when it is opened now. */
function messages(): PaneMessage[] {
  const heard: PaneMessage[] = [];
  listenAsPane((message) => heard.push(message))();
  return heard;
}

beforeEach(() => void messages());

describe('the ribbon', () => {
  it('should write the report with the pane closed, and leave it closed', async () => {
    const workbook = buildSample();
    await withRibbon(workbook, async ({ host }, opened) => {
      await host.invokeCommand('createReport');

      expect(workbook.sheets).toHaveLength(7);
      expect(opened()).toBe(0);
      expect(messages()).toEqual([{ kind: 'reported', sheetName: workbook.activeSheet.name }]);
    });
  });

  it('should open the pane with the message when the report cannot be written, and end the command', async () => {
    const workbook = buildSample();
    workbook.protection = { password: true };
    await withRibbon(workbook, async ({ host }, opened) => {
      await host.invokeCommand('createReport');

      expect(opened()).toBe(1);
      expect(messages()).toMatchObject([{ kind: 'error', error: { code: 'workbook-protected' } }]);
    });
  });

  it('should open the pane and have it check', async () => {
    await withRibbon(buildSample(), async ({ host }, opened) => {
      await host.invokeCommand('check');

      expect(opened()).toBe(1);
      expect(messages()).toEqual([{ kind: 'check' }]);
    });
  });

  it('should open the pane', async () => {
    await withRibbon(buildSample(), async ({ host }, opened) => {
      await host.invokeCommand('showPane');

      expect(opened()).toBe(1);
    });
  });

  it('should tell a pane that is open at once, and only it', async () => {
    await withRibbon(buildSample(), async ({ host }) => {
      const heard: PaneMessage[] = [];
      const stop = listenAsPane((message) => heard.push(message));

      await host.invokeCommand('check');
      stop();

      expect(heard).toEqual([{ kind: 'check' }]);
      expect(messages()).toEqual([]);
    });
  });
});
