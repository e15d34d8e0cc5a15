import type { RibbonAction, RibbonButton, RibbonGroup } from '../ribbon/RibbonGroup';
import { child, elements, resourcesOf } from './resources';

export interface ReadManifestOptions {
  /** "vi-VN": the language that Excel would show. */
  readonly locale: string;
  /** Where the add-in's files are served here, `/addin/`, whatever address the manifest has. */
  readonly base: string;
}

/** What the workbench, like Excel, needs of an add-in's manifest. */
export interface AddinManifest {
  readonly groups: readonly RibbonGroup[];
  /** Of the custom functions: the part of their names before the dot. */
  readonly namespace: string;
  /** Address of the custom functions' metadata. */
  readonly functionsMetadata: string;
}

/**
 * Reads an add-in's manifest. Throws when the manifest names a resource that it does not have or an action that Excel
 * does not know: Excel would leave the add-in out without a word.
 */
export function readManifest(manifest: Document, { locale, base }: ReadManifestOptions): AddinManifest {
  const root = manifest.documentElement;
  const resource = resourcesOf(manifest, locale);
  const textOf = (parent: Element, name: string): string => resource(child(parent, name).getAttribute('resid') ?? '');
  // The add-in's files lie together: what is in front of the pane's name is where they are made to be served.
  const served = new URL('.', textOf(child(root, 'Runtimes'), 'Runtime')).href;
  const here = (address: string): string => address.replace(served, base);

  const iconOf = (control: Element, size: string): string => {
    const image = elements(control, 'Image').find((candidate) => candidate.getAttribute('size') === size);
    if (!image) throw new Error(`manifest.xml: a button has no icon of size ${size}`);
    return here(resource(image.getAttribute('resid') ?? ''));
  };
  const buttonOf = (control: Element): RibbonButton => {
    const supertip = child(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: textOf(control, 'Label'),
      tip: { title: textOf(supertip, 'Title'), description: textOf(supertip, 'Description') },
      icon: { at1x: iconOf(control, '32'), at2x: iconOf(control, '64') },
      action: actionOf(child(control, 'Action')),
    };
  };

  const groups = elements(root, 'Group').map((group) => ({
    label: textOf(group, 'Label'),
    buttons: elements(group, 'Control').map(buttonOf),
  }));
  return {
    groups,
    namespace: textOf(root, 'Namespace'),
    functionsMetadata: here(textOf(child(root, 'Metadata'), 'SourceLocation')),
  };
}

function actionOf(action: Element): RibbonAction {
  const type = action.getAttribute('xsi:type') ?? '';
  if (type === 'ShowTaskpane') return { kind: 'show-pane' };
  if (type !== 'ExecuteFunction') throw new Error(`manifest.xml: unknown action "${type}"`);
  return { kind: 'execute', functionName: child(action, 'FunctionName').textContent?.trim() ?? '' };
}
