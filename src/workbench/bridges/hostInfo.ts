/** What the host offers: 1 a shared runtime, 2 custom functions. */
const FLAGS = 3;

export interface HostInfoOptions {
  readonly platform: 'Win32' | 'Web';
  /** The version of the library's file for that platform. */
  readonly version: '16.01' | '16.00';
  readonly locale: string;
}

/** The line by which Office.js learns which of its files to load. */
export function hostInfo({ platform, version, locale }: HostInfoOptions): string {
  return ['Excel', platform, version, locale, crypto.randomUUID(), '', 'disableLogging', FLAGS].join('$');
}

/** The build that the host says it is; the library compares it here and there. */
export const HOST_VERSION = '16.0.17928.20000';
