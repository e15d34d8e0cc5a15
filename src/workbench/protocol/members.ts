import { locating } from './callMember';
import type { HostContext } from './HostContext';
import type { ApiObject } from './ObjectType';
import { apiNotFound, RichApiError } from './RichApiError';
import type { WireQuery } from './wire';

type Values = Record<string, unknown>;

/** Answers a load: the properties that were asked for, or all scalar ones, of an object or of each item of a collection. */
export function readProperties(object: ApiObject, query: WireQuery, host: HostContext): Values {
  const { Select: select = [], Expand: expand = [], Top: top, Skip: skip = 0 } = query;
  const { items } = object.type;
  if (!items) return readObject(object, [...select, ...expand], host);
  // What a collection itself has (count) is asked for without `items/`.
  const own = select.filter((name) => object.type.properties?.[name]);
  const ofItems = [...select, ...expand]
    .filter((name) => !own.includes(name))
    .map((name) => name.replace(/^items\/?/, ''));
  const window = items(object.target, host).slice(skip, top === undefined ? undefined : skip + top);
  return {
    ...readObject(object, own, host, own.length > 0),
    _Items: window.map((item) => ({
      ...(item.type.id && { Id: item.type.id(item.target) }),
      ...readObject(item, ofItems, host),
    })),
  };
}

function readObject(object: ApiObject, names: readonly string[], host: HostContext, wanted = true): Values {
  if (!wanted) return {};
  const { properties = {}, objects = {}, name: typeName } = object.type;
  // load() without names gives everything that is not an object.
  const listed = names.filter((name) => name !== '' && !name.startsWith('$'));
  const asked = listed.length > 0 || names.includes('$none') ? listed : Object.keys(properties);
  const values: Values = {};
  const nested = new Map<string, string[]>();
  for (const name of asked) {
    const [head = '', ...rest] = name.split('/');
    if (rest.length > 0 || objects[head]) {
      nested.set(head, [...(nested.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
      continue;
    }
    const property = properties[head];
    if (!property) throw apiNotFound(`${typeName}.${head}`);
    values[pascal(head)] = property.get(object.target, host);
  }
  for (const [head, inner] of nested) {
    const open = objects[head];
    if (!open) throw apiNotFound(`${typeName}.${head}`);
    const child = open(object.target, host);
    values[pascal(head)] = child && {
      ...(child.type.id && { Id: child.type.id(child.target) }),
      ...readProperties(child, { Select: inner }, host),
    };
  }
  return values;
}

/** Sets properties; an object among the values is the state of a nested object, as in `range.set({ format: { … } })`. */
export function writeState(object: ApiObject, state: Readonly<Values>, host: HostContext): void {
  const { properties = {}, objects = {}, name: typeName } = object.type;
  for (const [name, value] of Object.entries(state)) {
    const open = objects[name];
    if (open) {
      const child = open(object.target, host);
      if (child) writeState(child, value as Values, host);
      continue;
    }
    const property = properties[name];
    if (!property) throw apiNotFound(`${typeName}.${name}`);
    if (!property.set) {
      throw new RichApiError('AccessDenied', `${typeName}.${name} is read-only.`, 401, `${typeName}.${name}`);
    }
    locating(typeName, name, () => property.set?.(object.target, value, host));
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
