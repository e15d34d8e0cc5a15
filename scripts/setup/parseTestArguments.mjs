export const PROJECTS = ['unit', 'pane', 'integration', 'e2e'];
export const CHECKS = ['build', 'format', 'manifest', 'typecheck', 'lint'];

/**
 * What `npm test -- …` is to run: `{ checks, projects, paths }`. Names of checks and of jest projects choose those;
 * anything else is a path that the tests must lie below. Without words everything runs. End-to-end tests always come
 * with a build, which is what they look at.
 */
export function parseTestArguments(words) {
  const chosen = words.filter((word) => !word.startsWith('-'));
  const checks = CHECKS.filter((check) => chosen.includes(check));
  const projects = PROJECTS.filter((project) => chosen.includes(project));
  const paths = chosen.filter((word) => !CHECKS.includes(word) && !PROJECTS.includes(word));
  if (chosen.length === 0) return { checks: CHECKS, projects: PROJECTS, paths };
  if (projects.length === 0 && paths.length > 0)
    projects.push(...PROJECTS.filter((project) => mayLieIn(project, paths)));
  return { checks: projects.includes('e2e') ? [...new Set(['build', ...checks])] : checks, projects, paths };
}

/** Whether a path may have tests of a project: the browser is not started for a path that names another folder. */
function mayLieIn(project, paths) {
  const isOf = (folder, path) => path.replaceAll('\\', '/').includes(`test/${folder}`);
  if (project === 'e2e') return paths.some((path) => isOf('e2e', path));
  return !paths.every((path) => isOf('e2e', path));
}
