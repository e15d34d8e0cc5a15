interface LockFile {
  packages: Record<string, { version: string; optional?: boolean; devOptional?: boolean }>;
}
export function whyInstall(locked: LockFile, installed: LockFile | undefined): string | undefined;
