import type { WireRequest } from '../protocol/wire';
import { PATH } from '../protocol/wire';

/** Bits of the flags that come with a request. */
export const REQUEST_FLAG = {
  /** `Excel.run({ delayForCellEdit: true }, …)`: wait until the user has left the cell. */
  delayForCellEdit: 64,
  /** Set by the runtime of custom functions, whose results may arrive while the user types. */
  allowedInCellEdit: 128,
} as const;

const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';
/** The library's own book-keeping, and the add-in's page, which is no part of the workbook. */
const BESIDES = ['Microsoft.InternalService.', 'Microsoft.AppRuntime.'];

/** @throws SyntaxError or TypeError when the text is no request. */
export function parseRequest(body: string): WireRequest {
  const request = JSON.parse(body) as Partial<WireRequest> | null;
  if (!Array.isArray(request?.Actions) || typeof request.ObjectPaths !== 'object') {
    throw new TypeError('A request has Actions and ObjectPaths');
  }
  return request as WireRequest;
}

/** Whether the runtime of custom functions reports to the host: it must not wait behind a read that waits for it. */
export function isFunctionTraffic(request: WireRequest): boolean {
  return services(request).some((name) => name === CUSTOM_FUNCTIONS);
}

/** Whether an add-in's `context.sync()` is behind the request, or the library's own book-keeping. */
export function isSync(request: WireRequest): boolean {
  if (services(request).some((name) => name === CUSTOM_FUNCTIONS || BESIDES.some((start) => name.startsWith(start))))
    return false;
  const named = request.Actions.filter((action) => action.Name !== '');
  return named.length === 0 || named.some((action) => action.Name !== '_RemoveReference');
}

function services(request: WireRequest): string[] {
  return Object.values(request.ObjectPaths)
    .filter((path) => path.ObjectPathType === PATH.newObject)
    .map((path) => path.Name);
}
