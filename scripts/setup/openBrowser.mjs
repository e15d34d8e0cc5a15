/**
 * Opens an address in the user's browser, if there is a screen to show one on. A browser that cannot be opened is no
 * error: the address has been printed.
 *
 * @param spawn as in `node:child_process` @returns whether it was tried
 */
export function openBrowser(url, { spawn, platform = process.platform, env = process.env }) {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return false;
  const [command, ...args] = {
    win32: ['cmd', '/c', 'start', '', url],
    darwin: ['open', url],
  }[platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
  return true;
}
