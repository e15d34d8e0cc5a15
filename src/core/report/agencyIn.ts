import type { Register } from '../register/Register';
import { foldSpelling } from '../vietnamese/foldSpelling';
import { normaliseText } from '../vietnamese/normaliseText';

const AGENCY = /^liên minh (?:htx|hợp tác xã) (?:tỉnh|thành phố|tp\b).*$/i;

/**
 * The provincial Alliance as the headings of the registers name it ("LIÊN MINH
 * HTX TỈNH NINH BÌNH"). `null` when none does, or when they name different ones.
 */
export function agencyIn(registers: readonly Register[]): string | null {
  const named = new Map<string, string>();
  for (const { sheet } of registers) {
    for (const title of sheet.titles.map(normaliseText)) {
      if (AGENCY.test(title)) named.set(longForm(title), named.get(longForm(title)) ?? title);
    }
  }
  const [first, ...others] = named.values();
  return first !== undefined && others.length === 0 ? first : null;
}

/** The province or city in an agency's name, as written: "LIÊN MINH HTX TỈNH NINH BÌNH" gives "NINH BÌNH". */
export function provinceOf(agency: string): string | undefined {
  return /\b(?:tỉnh|thành phố|tp\.?)\s+(.+)$/iu.exec(normaliseText(agency))?.[1];
}

function longForm(title: string): string {
  return foldSpelling(title).replace(foldSpelling('hợp tác xã'), 'htx');
}
