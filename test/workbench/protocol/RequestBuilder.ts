import { ACTION, PATH, type WireAction, type WirePath, type WireRequest } from '../../../src/workbench/protocol/wire';

/** Builds a request as office.js sends it; every call gives the id of what it added. */
export class RequestBuilder {
  readonly #actions: WireAction[] = [];
  readonly #paths: Record<string, WirePath> = {};
  #next = 1;

  root(): number {
    return this.#path({ ObjectPathType: PATH.global, Name: '' });
  }

  property(parent: number, name: string): number {
    return this.#path({ ObjectPathType: PATH.property, Name: name, ParentObjectPathId: parent });
  }

  method(parent: number, name: string, ...args: unknown[]): number {
    const info = { ArgumentInfo: { Arguments: args } };
    return this.#path({ ObjectPathType: PATH.method, Name: name, ParentObjectPathId: parent, ...info });
  }

  item(parent: number, key: string): number {
    const info = { ArgumentInfo: { Arguments: [key] } };
    return this.#path({ ObjectPathType: PATH.indexer, Name: '', ParentObjectPathId: parent, ...info });
  }

  reference(id: string): number {
    return this.#path({ ObjectPathType: PATH.referenceId, Name: id });
  }

  /** The range of a sheet. */
  range(sheet: string, address: string): number {
    return this.method(this.item(this.property(this.root(), 'Worksheets'), sheet), 'GetRange', address);
  }

  instantiate(path: number): number {
    return this.#action({ ActionType: ACTION.instantiate, Name: '', ObjectPathId: path });
  }

  load(path: number, ...select: string[]): number {
    return this.#action({ ActionType: ACTION.query, Name: '', ObjectPathId: path, QueryInfo: { Select: select } });
  }

  call(path: number, name: string, ...args: unknown[]): number {
    const info = { ArgumentInfo: { Arguments: args } };
    return this.#action({ ActionType: ACTION.method, Name: name, ObjectPathId: path, ...info });
  }

  set(path: number, name: string, value: unknown): number {
    const info = { ArgumentInfo: { Arguments: [value] } };
    return this.#action({ ActionType: ACTION.setProperty, Name: name, ObjectPathId: path, ...info });
  }

  update(path: number, state: Readonly<Record<string, unknown>>): number {
    return this.#action({ ActionType: ACTION.update, Name: '', ObjectPathId: path, ObjectState: state });
  }

  trace(): number {
    return this.#action({ ActionType: ACTION.trace, Name: 'Trace', ObjectPathId: 0 });
  }

  build(): WireRequest {
    return { Actions: this.#actions, ObjectPaths: this.#paths };
  }

  #path(path: Omit<WirePath, 'Id'>): number {
    const id = this.#next++;
    this.#paths[String(id)] = { Id: id, ...path };
    return id;
  }

  #action(action: Omit<WireAction, 'Id'>): number {
    const id = this.#next++;
    this.#actions.push({ Id: id, ...action });
    return id;
  }
}
