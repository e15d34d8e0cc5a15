import type { HostContext } from './HostContext';
import { camel, callMethod } from './callMember';
import { isApiObject, type ApiObject } from './ObjectType';
import { apiNotFound, RichApiError } from './RichApiError';
import { readProperties, writeState } from './members';
import { References } from './References';
import { Scope } from './Scope';
import { ACTION, type WireAction, type WireRequest, type WireResponse } from './wire';

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
    if (scope.needsResults(action)) await this.beforeRead();
    const object = scope.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
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
