import type { RibbonAction, RibbonButton, RibbonGroup } from './RibbonGroup';

export interface ReadRibbonOptions {
  /** "vi-VN": the language that Excel would show. */
  readonly locale: string;
  /** Where the add-in's files are served here, `/addin/`, whatever address the manifest has. */
  readonly base: string;
}

/**
 * The ribbon groups of an add-in's manifest. Throws when the manifest names a resource that it does not have or an
 * action that Excel does not know: Excel would leave the add-in out without a word.
 */
export function readRibbon(manifest: Document, { locale, base }: ReadRibbonOptions): readonly RibbonGroup[] {
  const resource = resourcesOf(manifest, locale);
  const textOf = (parent: Element, name: string): string => resource(child(parent, name).getAttribute('resid') ?? '');
  // Two files of one add-in differ in their name only: what they have in common is where it is served.
  const pane = new URL(textOf(child(manifest.documentElement, 'Runtimes'), 'Runtime'));
  const served = new URL('.', pane).href;
  const addressOf = (id: string): string => resource(id).replace(served, base);

  const buttonOf = (control: Element): RibbonButton => {
    const label = textOf(control, 'Label');
    const supertip = child(control, 'Supertip');
    const images = elements(control, 'Image');
    const imageOf = (size: string): string => {
      const image = images.find((candidate) => candidate.getAttribute('size') === size);
      if (!image) throw new Error(`manifest.xml: a button has no icon of size ${size}`);
      return addressOf(image.getAttribute('resid') ?? '');
    };
    return {
      id: control.getAttribute('id') ?? '',
      label,
      tip: { title: textOf(supertip, 'Title'), description: textOf(supertip, 'Description') },
      icon: { at1x: imageOf('32'), at2x: imageOf('64') },
      action: actionOf(child(control, 'Action')),
    };
  };

  return elements(manifest.documentElement, 'Group').map((group) => ({
    label: textOf(group, 'Label'),
    buttons: elements(group, 'Control').map(buttonOf),
  }));
}

function actionOf(action: Element): RibbonAction {
  const type = action.getAttribute('xsi:type') ?? '';
  if (type === 'ShowTaskpane') return { kind: 'show-pane' };
  if (type !== 'ExecuteFunction') throw new Error(`manifest.xml: unknown action "${type}"`);
  return { kind: 'execute', functionName: child(action, 'FunctionName').textContent?.trim() ?? '' };
}

/** Resolves a resource id to its text or address in a language. */
function resourcesOf(manifest: Document, locale: string): (id: string) => string {
  const texts = new Map<string, string>();
  for (const element of elements(child(manifest.documentElement, 'Resources'), '*')) {
    const id = element.getAttribute('id');
    if (id === null) continue;
    const override = elements(element, 'Override').find((candidate) => candidate.getAttribute('Locale') === locale);
    texts.set(id, override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '');
  }
  return (id) => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`manifest.xml: no resource "${id}"`);
    return text;
  };
}

function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** The first element of a name inside another, at any depth. */
function child(parent: Element, name: string): Element {
  const found = parent.getElementsByTagNameNS('*', name)[0];
  if (!found) throw new Error(`manifest.xml: <${parent.localName}> has no <${name}>`);
  return found;
}
