import { codeOf, withSession, workbookOf } from './withSession';

describe('Office.addin', () => {
  it('should run without its pane at first, and show and hide it when asked to', () =>
    withSession(workbookOf('S'), async ({ host }) => {
      // Act
      const states = [host.runtime.state];
      await Office.addin.showAsTaskpane();
      states.push(host.runtime.state);
      await Office.addin.hide();
      states.push(host.runtime.state);

      // Assert
      expect(states).toEqual(['Background', 'Visible', 'Background']);
    }));

  it('should tell the add-in of each change of the pane, whoever made it, until it stops listening', () =>
    withSession(workbookOf('S'), async ({ host }) => {
      // Arrange
      const heard: string[] = [];
      const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));

      // Act
      await Office.addin.showAsTaskpane();
      await Office.addin.showAsTaskpane();
      await host.settled();
      // The user closes the pane.
      host.runtime.state = 'Background';
      await host.settled();
      await stop();
      host.runtime.state = 'Visible';
      await host.settled();

      // Assert
      expect(heard).toEqual(['Taskpane', 'Hidden']);
    }));

  it('should keep how the add-in starts with the workbook', () =>
    withSession(workbookOf('S'), async () => {
      const first = await Office.addin.getStartupBehavior();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      const second = await Office.addin.getStartupBehavior();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.none);

      expect([first, second, await Office.addin.getStartupBehavior()]).toEqual(['None', 'Load', 'None']);
    }));

  it('should refuse a start that there is none of', () =>
    withSession(workbookOf('S'), async () => {
      expect(await codeOf(Office.addin.setStartupBehavior('Always' as Office.StartupBehavior))).toBe('InvalidArgument');
    }));

  it('should refuse a state that no pane can be in', () =>
    withSession(workbookOf('S'), async ({ host }) => {
      // Arrange: what the library never sends.
      const service = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' };
      const call = {
        Id: 2,
        ActionType: 3,
        Name: 'SetAppRuntimeState',
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: ['Inactive'] },
      };

      // Act
      const { body } = await host.execute({ AutoKeepReference: true, Actions: [call], ObjectPaths: { 1: service } });

      // Assert
      expect(JSON.parse(body)).toMatchObject({ Error: { Code: 'InvalidArgument' } });
      expect(host.runtime.state).toBe('Background');
    }));

  it('should not count as work on the workbook, and wait while the user is inside a cell', () =>
    withSession(workbookOf('S'), async ({ host }) => {
      // Arrange
      const { syncs } = host.counters;
      host.editing = true;

      // Act
      const shown = Office.addin.showAsTaskpane();
      await new Promise((resolve) => setTimeout(resolve, 0));
      const during = host.runtime.state;
      host.editing = false;
      await shown;

      // Assert
      expect([during, host.runtime.state]).toEqual(['Background', 'Visible']);
      expect(host.counters.syncs).toBe(syncs);
    }));
});
