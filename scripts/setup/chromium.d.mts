export const NO_CHROMIUM: string;
export function findChromium(
  env?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
): string | undefined;
export function ensureChromium(options: { say: (text: string) => void }): Promise<string | undefined>;
