/** How each command is called; the same lines are in the README. */
export const USAGE = {
  report:
    'htx report FILE [FILE…] --out OUT [--docx OUT.docx] [--period 2020-H1] [--template A|B|C] [--previous FILE] [--converted] [--plan-year SHEET=YEAR] [--json] [--force]',
  check:
    'htx check FILE [--as-of YYYY-MM-DD] [--fix-safe] [--issues-sheet] [--out OUT] [--json] [--language vi|en] [--force]',
  recognise: 'htx recognise FILE --json',
  eval: 'htx eval FORMULA [--in FILE]',
  template: 'htx template OUT [--force]',
} as const;

export type CommandName = keyof typeof USAGE;

export function isCommandName(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(USAGE, name);
}

export const HELP = `HTX trên dòng lệnh: cùng mã nguồn với add-in, không cần Excel.

${Object.values(USAGE)
  .map((line) => `  ${line}`)
  .join('\n')}

Mã thoát: 0 xong; 1 "check" thấy lỗi; 2 đầu vào không dùng được.
`;
