import type { ConditionalRule } from '../../ConditionalFormat';

const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** By operator or criterion; `c` is the cell, `t` the text and `n` its length. */
const FORMULAS: Readonly<Record<string, (c: string, t: string, n: number) => string>> = {
  Contains: (c, t) => `NOT(ISERROR(SEARCH(${t},${c})))`,
  NotContains: (c, t) => `ISERROR(SEARCH(${t},${c}))`,
  BeginsWith: (c, t, n) => `LEFT(${c},${n})=${t}`,
  EndsWith: (c, t, n) => `RIGHT(${c},${n})=${t}`,
  Blanks: (c) => `LEN(TRIM(${c}))=0`,
  NonBlanks: (c) => `LEN(TRIM(${c}))>0`,
  Errors: (c) => `ISERROR(${c})`,
  NonErrors: (c) => `NOT(ISERROR(${c}))`,
  Yesterday: (c) => `FLOOR(${c},1)=TODAY()-1`,
  Today: (c) => `FLOOR(${c},1)=TODAY()`,
  Tomorrow: (c) => `FLOOR(${c},1)=TODAY()+1`,
  LastSevenDays: (c) => `AND(TODAY()-FLOOR(${c},1)<=6,FLOOR(${c},1)<=TODAY())`,
  LastWeek: (c) => `AND(TODAY()-ROUNDDOWN(${c},0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(${c},0)<WEEKDAY(TODAY())+7)`,
  ThisWeek: (c) => `AND(TODAY()-ROUNDDOWN(${c},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${c},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  NextWeek: (c) => `AND(ROUNDDOWN(${c},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${c},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  LastMonth: (c) => `AND(MONTH(${c})=MONTH(EDATE(TODAY(),-1)),YEAR(${c})=YEAR(EDATE(TODAY(),-1)))`,
  ThisMonth: (c) => `AND(MONTH(${c})=MONTH(TODAY()),YEAR(${c})=YEAR(TODAY()))`,
  NextMonth: (c) => `AND(MONTH(${c})=MONTH(EDATE(TODAY(),1)),YEAR(${c})=YEAR(EDATE(TODAY(),1)))`,
};

/**
 * The formula by which the file tests a rule about texts, blanks, errors or dates.
 *
 * @param cell the first cell of the rule's areas
 * @returns `undefined` for rules that need none
 */
export function impliedFormula(
  { operator, text: wanted = '', criterion }: ConditionalRule,
  cell: string,
): string | undefined {
  return FORMULAS[operator ?? criterion ?? '']?.(cell, text(wanted), wanted.length);
}
