/**
 * Whether a Host header names this machine. A foreign name that resolves to 127.0.0.1 does not: through it a web page
 * could read the workbook that is open here (DNS rebinding).
 */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}
