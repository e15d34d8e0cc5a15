/**
 * Ties a button of the ribbon to what it does, by the name in the manifest.
 * Excel is always told that the command has ended: until then the button
 * stays dead. `run` has to show its own errors.
 */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}
