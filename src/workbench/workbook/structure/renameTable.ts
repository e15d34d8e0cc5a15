import type { Workbook } from '../Workbook';
import type { Table, TableColumn } from '../Worksheet';
import { rewriteFormulas } from './rewriteFormulas';
import { rewriteTokens } from './rewriteReferences';

/** Gives a table another name, which is known to be free, and rewrites what refers to it. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const old = table.name;
  table.name = name;
  rewriteFormulas(workbook, (formula) => renameTableInFormula(formula, old, name));
}

export function renameTableInFormula(formula: string, old: string, name: string): string {
  if (!formula.toLowerCase().includes(old.toLowerCase())) return formula;
  return rewriteTokens(formula, ({ kind, text }) => {
    if (kind === 'name') return text.toLowerCase() === old.toLowerCase() ? name : undefined;
    if (kind !== 'table') return undefined;
    const bracket = text.indexOf('[');
    return text.slice(0, bracket).toLowerCase() === old.toLowerCase() ? name + text.slice(bracket) : undefined;
  });
}

/** Gives a column another heading, which is known to be free, and rewrites `Table[Heading]` where it is written out. */
export function renameColumn(workbook: Workbook, table: Table, column: TableColumn, name: string): void {
  const [old, fresh] = [escaped(column.name), escaped(name)];
  column.name = name;
  if (old === fresh) return;
  rewriteFormulas(workbook, (formula, home) =>
    rewriteTokens(formula, ({ kind, text }) => {
      if (kind !== 'table') return undefined;
      const bracket = text.indexOf('[');
      const owner = text.slice(0, bracket).toLowerCase();
      const isOwn = owner === '' ? (home?.tables.includes(table) ?? false) : owner === table.name.toLowerCase();
      if (!isOwn) return undefined;
      // `[Heading]`, `[@Heading]` and `[[#This Row],[Heading]]` all end their heading by a bracket.
      const pattern = new RegExp(`(\\[@?)${escapeRegExp(old)}(?=\\])`, 'gi');
      return text.slice(0, bracket) + text.slice(bracket).replace(pattern, (_match, open: string) => open + fresh);
    }),
  );
}

/** Brackets, apostrophes and `#` in a heading are escaped by an apostrophe. */
const escaped = (heading: string): string => heading.replace(/['[\]#@]/g, "'$&");
const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
