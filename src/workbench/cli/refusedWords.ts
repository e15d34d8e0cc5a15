/** What Node's `parseArgs` has against the words, in Vietnamese: "không có lựa chọn --bogus". */
export function refusedWords(error: Error & { readonly code: string }): string {
  const option = /(-{1,2}[^\s'"]*)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `không có lựa chọn ${option}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return / missing|ambiguous/.test(error.message)
        ? `thiếu giá trị sau ${option}`
        : `lựa chọn ${option} không nhận giá trị`;
    default:
      return error.message;
  }
}
