import type { HostContext } from './HostContext';

/** A live object of the API: what it is and what it stands for. */
export interface ApiObject<T = unknown> {
  readonly type: ObjectType<T>;
  readonly target: T;
}

/** An argument of a method: a plain value or another object of the API. */
export type Argument = unknown;

/**
 * One class of Office.js, member by member, by the JavaScript names. What is
 * not listed answers ApiNotFound, so that a gap in the host is never mistaken
 * for a fault of the add-in.
 */
export interface ObjectType<T> {
  /** "Range", as in `Excel.Range`. */
  readonly name: string;
  /** The `id` that Office.js may use in place of a name from then on. */
  readonly id?: (target: T) => string;
  /** Scalar properties. */
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects; those named `…OrNullObject` may be null objects. */
  readonly objects?: Readonly<Record<string, (target: T, host: HostContext) => ApiObject | null>>;
  /** Methods; one that gives an object returns an `ApiObject`, or `null` for a null object. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** `collection.getItem(key)` in the form of an indexer. */
  readonly item?: (target: T, key: unknown, host: HostContext) => ApiObject;
  /** The items of a collection. */
  readonly items?: (target: T, host: HostContext) => readonly ApiObject[];
}

export interface Property<T> {
  get(target: T, host: HostContext): unknown;
  /** Absent: read-only. */
  set?(target: T, value: unknown, host: HostContext): void;
}

export type Method<T> = (target: T, args: readonly Argument[], host: HostContext) => unknown;

/**
 * Ties a type to a target. The types are kept together in tables where `T`
 * differs from entry to entry; this is the one place where it is let go.
 */
export function apiObject<T>(type: ObjectType<T>, target: T): ApiObject {
  return { type, target } as ApiObject;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

export function readOnly<T>(get: Property<T>['get']): Property<T> {
  return { get };
}
