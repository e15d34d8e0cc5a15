import { camel, callMethod, locating } from './callMember';
import type { HostContext } from './HostContext';
import { apiObject, isApiObject, type ApiObject } from './ObjectType';
import type { References } from './References';
import { apiNotFound, invalidArgument, invalidReference } from './RichApiError';
import { internalService } from './types/internalServices';
import { workbookType } from './types/workbookType';
import { ACTION, PATH, type WireAction, type WireArguments, type WirePath, type WireRequest } from './wire';

/** The path was `null`: everything done to it gives `null`, as with `getItemOrNullObject`. */
const NULL = null;
type Resolved = ApiObject | typeof NULL;

/** Methods whose answer depends on what formulas have come to. */
const NEEDS_RESULTS: ReadonlySet<string> = new Set(
  [
    'GetUsedRange',
    'GetUsedRangeAreas',
    'GetSpecialCells',
    'GetSpillingToRange',
    'GetSpillParent',
    'GetSurroundingRegion',
    'GetCellProperties',
    'Find',
    'FindAll',
    'CopyFrom',
    'RemoveDuplicates',
    'Apply',
  ].flatMap((name) => [name, `${name}OrNullObject`]),
);

/** The object paths of one request; each is resolved once, when it is first used. */
export class Scope {
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

  /** Objects among the arguments are resolved; one that is null cannot be an argument. */
  arguments(info: WireArguments | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index] ?? 0;
      if (path === 0) return value;
      const object = this.resolve(path);
      if (object === NULL) throw invalidArgument();
      return object;
    });
  }

  /** Whether formulas must be computed before the action: it reads, or opens what depends on their results. */
  needsResults(action: WireAction): boolean {
    const { ActionType: type } = action;
    if (type === ACTION.query || type === ACTION.queryAsJson) return true;
    if (type === ACTION.method && NEEDS_RESULTS.has(action.Name)) return true;
    for (let id: number | undefined = action.ObjectPathId; id !== undefined && !this.#resolved.has(id);) {
      const path: WirePath | undefined = this.request.ObjectPaths[String(id)];
      if (path?.ObjectPathType === PATH.method && NEEDS_RESULTS.has(path.Name)) return true;
      id = path?.ParentObjectPathId;
    }
    return false;
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
        return locating(parent.type.name, path.Name, () => open(parent.target, this.host));
      }
      case PATH.indexer: {
        const { item, name } = parent.type;
        if (!item) throw apiNotFound(`${name}.getItem`);
        return locating(name, 'GetItem', () => item(parent.target, this.arguments(path.ArgumentInfo)[0], this.host));
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
