import { child, descendants, type ManifestNode } from './ManifestNode';

/**
 * The shared runtime: one long-lived page that is pane, commands and custom
 * functions at once. Where its parts name different pages, Office loads it for
 * none of them and says nothing.
 */
export function checkRuntime(root: ManifestNode): string[] {
  const overrides = child(root, 'VersionOverrides');
  if (!overrides) return [];
  const runtimes = descendants(overrides, 'Runtime');
  const [runtime] = runtimes;
  const problems: string[] = [];
  if (runtimes.length !== 1) problems.push(`there are ${runtimes.length} runtimes, Office allows one`);
  if (runtime && runtime.attributes['lifetime'] !== 'long') problems.push('the runtime must have lifetime="long"');

  const page = runtime?.attributes['resid'];
  const pages = [
    ...descendants(overrides, 'FunctionFile'),
    ...descendants(overrides, 'Page').map((node) => child(node, 'SourceLocation')),
    ...descendants(overrides, 'Action').map((node) => child(node, 'SourceLocation')),
  ].filter((node) => node !== undefined);
  for (const node of pages) {
    if (node.attributes['resid'] !== page) {
      problems.push(
        `${node.path} names "${node.attributes['resid'] ?? ''}", the runtime "${page ?? ''}": they must be the same`,
      );
    }
  }

  const isShared = (node: ManifestNode | undefined): boolean =>
    node !== undefined &&
    descendants(node, 'bt:Set')
      .concat(descendants(node, 'Set'))
      .some(({ attributes }) => attributes['Name'] === 'SharedRuntime');
  if (!isShared(child(overrides, 'Requirements'))) {
    problems.push('VersionOverrides must require SharedRuntime, so that older versions show the base page');
  }
  if (isShared(child(root, 'Requirements'))) {
    problems.push(
      'SharedRuntime must not stand in the base requirements: older versions would not even show the base page',
    );
  }
  return [...problems, ...checkActions(overrides)];
}

function checkActions(overrides: ManifestNode): string[] {
  const problems: string[] = [];
  for (const action of descendants(overrides, 'Action')) {
    const kind = action.attributes['xsi:type'];
    if (kind === 'ExecuteFunction') {
      if (!child(action, 'FunctionName')?.text) problems.push(`${action.path} names no function`);
    } else if (kind === 'ShowTaskpane') {
      if (!child(action, 'SourceLocation')) problems.push(`${action.path} names no page`);
    } else problems.push(`${action.path} is of the unknown kind "${kind ?? ''}"`);
  }
  const actions = descendants(overrides, 'Action');
  if (!actions.some(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane'))
    problems.push('no button opens the pane');
  return problems;
}
