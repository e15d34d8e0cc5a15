/** What office.js sends: the rich-API request, as far as the host reads it. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: unknown;
  /** The new values of an Update, by camelCase name. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireQuery {
  /** camelCase as the add-in typed them, `format/fill/color` when nested. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object, the id of its path; 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What the host answers. */
export interface WireResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}
