import { openBrowser } from '../../scripts/setup/openBrowser.mjs';

function open(platform: NodeJS.Platform, env: Record<string, string>) {
  const calls: unknown[][] = [];
  const spawn = (...args: unknown[]) => {
    calls.push(args.slice(0, 2));
    return { on: () => undefined, unref: () => undefined };
  };
  return { tried: openBrowser('http://127.0.0.1:3000/', { spawn, platform, env }), calls };
}

describe('openBrowser', () => {
  it('should not try on a Linux without a screen', () =>
    expect(open('linux', {})).toEqual({ tried: false, calls: [] }));

  it.each([
    ['linux' as const, { DISPLAY: ':0' }, ['xdg-open', ['http://127.0.0.1:3000/']]],
    ['darwin' as const, {}, ['open', ['http://127.0.0.1:3000/']]],
    ['win32' as const, {}, ['cmd', ['/c', 'start', '', 'http://127.0.0.1:3000/']]],
  ])('should open it as %s does', (platform, env, call) =>
    expect(open(platform, env)).toEqual({ tried: true, calls: [call] }),
  );
});
