import type { HostContext } from './HostContext';
import { apiObject, isApiObject, type ApiObject } from './ObjectType';
import { apiNotFound, invalidReference, RichApiError } from './RichApiError';
import { readProperties, writeState } from './members';
import { References } from './References';
import { internalService } from './types/internalServices';
import { workbookType } from './types/workbookType';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

/** The path was `null`: everything done to it gives `null`, as with `getItemOrNullObject`. */
const NULL = null;
type Resolved = ApiObject | typeof NULL;

/** Runs rich-API requests over a workbook. Actions run in order; an error stops the request and undoes nothing. */
export class Interpreter {
  readonly #references = new References();

  constructor(
    private readonly host: HostContext,
    /** Awaited before each action that reads, so that no stale value is answered. */
    private readonly beforeRead: () => Promise<void>,
  ) {}

  async run(request: WireRequest): Promise<WireResponse> {
    const response: WireResponse = { Results: [], TraceIds: [] };
    const scope = new Scope(request, this.host, this.#references);
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await this.#act(action, scope, response);
        response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof RichApiError)) throw error;
        const { code, message, location, status } = error;
        response.Error = {
          Code: code,
          Message: message,
          Location: location,
          HttpStatusCode: status,
          ActionIndex: index,
        };
        break;
      }
    }
    return response;
  }

  async #act(action: WireAction, scope: Scope, response: WireResponse): Promise<unknown> {
    if (action.ActionType === ACTION.trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    const object = scope.resolve(action.ObjectPathId);
    if (object === NULL) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        await this.beforeRead();
        return { ...this.#identity(object), ...readProperties(object, action.QueryInfo ?? {}, this.host) };
      case ACTION.method: {
        const result = this.#method(object, action, scope);
        return isApiObject(result) ? this.#identity(result) : (result ?? null);
      }
      case ACTION.setProperty:
        writeState(object, { [camel(action.Name)]: scope.arguments(action.ArgumentInfo)[0] }, this.host);
        return null;
      case ACTION.update:
        writeState(object, action.ObjectState ?? {}, this.host);
        return null;
      default:
        throw apiNotFound(`${object.type.name} (action type ${action.ActionType})`);
    }
  }

  #method(object: ApiObject, action: WireAction, scope: Scope): unknown {
    if (action.Name === '_KeepReference') {
      this.#references.keep(object);
      return null;
    }
    const args = scope.arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.#references.remove(String(args[0]));
      return null;
    }
    return callMethod(object, action.Name, args, this.host);
  }

  /** What Office.js learns of an object when it is first used: its id, or the reference that keeps it. */
  #identity(object: ApiObject): Record<string, unknown> {
    const reference = this.#references.idOf(object);
    return {
      ...(object.type.id && { Id: object.type.id(object.target) }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }
}

/** The object paths of one request; each is resolved once, when it is first used. */
class Scope {
  readonly #resolved = new Map<number, Resolved>();

  constructor(
    private readonly request: WireRequest,
    private readonly host: HostContext,
    private readonly references: References,
  ) {}

  resolve(id: number): Resolved {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw invalidReference();
    const object = this.#open(path);
    this.#resolved.set(id, object);
    return object;
  }

  arguments(info: WireArguments | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index] ?? 0;
      return path === 0 ? value : this.resolve(path);
    });
  }

  #open(path: WirePath): Resolved {
    switch (path.ObjectPathType) {
      case PATH.global:
        return apiObject(workbookType, this.host.workbook);
      case PATH.newObject:
        return internalService(path.Name);
      case PATH.nullObject:
        return NULL;
      case PATH.referenceId:
        return this.references.get(path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL) return NULL;
    switch (path.ObjectPathType) {
      case PATH.property: {
        const open = parent.type.objects?.[camel(path.Name)];
        if (!open) throw apiNotFound(`${parent.type.name}.${camel(path.Name)}`);
        return open(parent.target, this.host);
      }
      case PATH.indexer: {
        if (!parent.type.item) throw apiNotFound(`${parent.type.name}.getItem`);
        return parent.type.item(parent.target, this.arguments(path.ArgumentInfo)[0], this.host);
      }
      case PATH.method: {
        const result = callMethod(parent, path.Name, this.arguments(path.ArgumentInfo), this.host);
        if (result === null || isApiObject(result)) return result;
        throw apiNotFound(`${parent.type.name}.${camel(path.Name)}`);
      }
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  }
}

function callMethod(object: ApiObject, wireName: string, args: readonly unknown[], host: HostContext): unknown {
  const name = camel(wireName);
  const method = object.type.methods?.[name];
  if (!method) throw apiNotFound(`${object.type.name}.${name}`);
  return method(object.target, args, host);
}

/** `GetUsedRange` on the wire is `getUsedRange` in JavaScript; `_ValidateArraySize` is `_validateArraySize`. */
function camel(name: string): string {
  return name.replace(
    /^(_?)([A-Z])/,
    (_match, underscore: string, letter: string) => underscore + letter.toLowerCase(),
  );
}
