export function openBrowser(
  url: string,
  options: {
    spawn: (command: string, args: string[], options: object) => { on(...args: unknown[]): unknown; unref(): unknown };
    platform?: NodeJS.Platform;
    env?: Readonly<Record<string, string | undefined>>;
  },
): boolean;
