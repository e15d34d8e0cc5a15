/** Whether Node's `parseArgs` refused the words: by its code, since its class may come from another realm. */
export function isParseArgsError(error: unknown): error is Error & { readonly code: string } {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS_');
}
