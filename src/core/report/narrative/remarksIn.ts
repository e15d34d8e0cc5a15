import { readText } from '../../register/readText';
import type { Register } from '../../register/Register';
import { foldSpelling } from '../../vietnamese/foldSpelling';
import { hasPhrase } from '../../plan/vocabulary';
import type { Indicator } from '../Summary';
import { evidenceParts } from '../evidenceParts';
import { REMARKS, type Remark } from './remarks';

/** The remarks that the counted rows bear out, by name. */
export function remarksIn(
  indicators: readonly Indicator[],
  registers: readonly Register[],
): ReadonlyMap<string, string> {
  const held = REMARKS.filter((remark) => {
    const indicator = indicators.find(({ id }) => id === remark.indicator);
    const rows = evidenceParts(indicator?.evidence).flatMap(({ sheet, rows: counted }) => {
      const register = registers.find((one) => one.sheet.name === sheet);
      return register ? saidByRows(register, counted, remark) : [];
    });
    return rows.length > 0 && (remark.rows === 'every' ? !rows.includes(false) : rows.includes(true));
  });
  return new Map(held.map(({ name, text }) => [name, text]));
}

function saidByRows(register: Register, counted: readonly number[], { fields, phrases }: Remark): boolean[] {
  const folded = phrases.map(foldSpelling);
  const wanted = new Set(counted);
  return register.rows.flatMap((row, index) => {
    if (!wanted.has(row)) return [];
    const texts = fields.map((field) => foldSpelling(readText(register.column(field)?.cells[index] ?? '')));
    return texts.some((text) => folded.some((phrase) => hasPhrase(text, phrase)));
  });
}
