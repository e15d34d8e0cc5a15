import type { TableAst, TableSection } from './Ast';

const SECTIONS: Readonly<Record<string, TableSection>> = {
  '#all': 'all',
  '#data': 'data',
  '#headers': 'headers',
  '#totals': 'totals',
  '#this row': 'thisRow',
};

/**
 * Reads a structured reference: `Bảng1[Cột]`, `Bảng1[[#Totals],[A]:[C]]`, `[@Cột]`, `Bảng1[@[Cột có dấu cách]]`.
 * `undefined` when the brackets hold something else.
 */
export function parseTableReference(text: string): TableAst | undefined {
  const open = text.indexOf('[');
  const table = open > 0 ? text.slice(0, open) : undefined;
  let inner = text.slice(open + 1, -1).trim();
  const sections: TableSection[] = [];
  const columns: string[] = [];
  if (inner.startsWith('@')) {
    sections.push('thisRow');
    inner = inner.slice(1).trim();
  }
  const items = splitItems(inner);
  if (!items) return undefined;
  for (const { text: item, bracketed } of items) {
    const section = SECTIONS[item.trim().toLowerCase()];
    if (section) sections.push(section);
    else if (bracketed || items.length === 1) columns.push(unescape(item));
    else return undefined;
  }
  const [first, last = first, ...more] = columns;
  if (more.length > 0) return undefined;
  return { kind: 'table', table, sections, columns: first === undefined ? [] : [first, last ?? first] };
}

/** `[#Data],[A]:[B]` → three items; text without brackets is one item as it stands. */
function splitItems(inner: string): { text: string; bracketed: boolean }[] | undefined {
  if (inner === '') return [];
  if (!inner.startsWith('[')) return [{ text: inner, bracketed: false }];
  const items: { text: string; bracketed: boolean }[] = [];
  const item = /\s*\[((?:'.|[^'\]])*)\]\s*([,:]|$)/suy;
  let at = 0;
  while (at < inner.length) {
    item.lastIndex = at;
    const match = item.exec(inner);
    if (!match) return undefined;
    items.push({ text: match[1] ?? '', bracketed: true });
    at = item.lastIndex;
  }
  return items;
}

function unescape(column: string): string {
  return column.replace(/'(.)/gsu, '$1');
}
