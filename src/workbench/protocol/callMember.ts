import type { HostContext } from './HostContext';
import type { ApiObject } from './ObjectType';
import { apiNotFound, RichApiError } from './RichApiError';

/** Calls a method by its name on the wire; @throws RichApiError ApiNotFound when the host does not have it. */
export function callMethod(object: ApiObject, wireName: string, args: readonly unknown[], host: HostContext): unknown {
  const name = camel(wireName);
  const method = object.type.methods?.[name];
  if (!method) throw apiNotFound(`${object.type.name}.${name}`);
  return locating(object.type.name, wireName, () => method(object.target, args, host));
}

/** An error that does not say where it comes from comes from this member: `debugInfo.errorLocation`. */
export function locating<T>(typeName: string, wireName: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof RichApiError) || error.location !== null) throw error;
    throw new RichApiError(error.code, error.message, error.status, `${typeName}.${camel(wireName)}`);
  }
}

/** `GetUsedRange` on the wire is `getUsedRange` in JavaScript; `_ValidateArraySize` is `_validateArraySize`. */
export function camel(name: string): string {
  return name.replace(
    /^(_?)([A-Z])/,
    (_match, underscore: string, letter: string) => underscore + letter.toLowerCase(),
  );
}
