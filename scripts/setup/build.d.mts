export function hashSources(folder: string, paths: readonly string[]): string;
