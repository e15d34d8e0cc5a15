/** Resolves a resource id of a manifest to its text or address in a language. Throws for an id that it does not have. */
export function resourcesOf(manifest: Document, locale: string): (id: string) => string {
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

/** All elements of a name inside another, at any depth, in their order. */
export function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** The first element of a name inside another, at any depth. */
export function child(parent: Element, name: string): Element {
  const found = parent.getElementsByTagNameNS('*', name)[0];
  if (!found) throw new Error(`manifest.xml: <${parent.localName}> has no <${name}>`);
  return found;
}
