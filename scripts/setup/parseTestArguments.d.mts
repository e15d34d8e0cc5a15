export const PROJECTS: readonly string[];
export const CHECKS: readonly string[];
export function parseTestArguments(words: readonly string[]): {
  checks: readonly string[];
  projects: readonly string[];
  paths: readonly string[];
};
