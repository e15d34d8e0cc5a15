import type { Day } from '../vietnamese/day';
import type { FormatOptions } from '../vietnamese/formatNumber';

/** What the office decides about its report; kept in the workbook. Everything has a default. */
export interface ReportSettings {
  /** The agency above, in capitals on the first line at the left; empty for none. */
  readonly parentAgency: string;
  /** The issuing agency; empty: as the registers' headings name it. */
  readonly agency: string;
  /** "…/BC-LMHTX": what stands behind "Số:". */
  readonly number: string;
  /** Where it is signed; empty: the province in the agency's name. */
  readonly place: string;
  /** When it is signed; `null` leaves the day and the month open for the pen, `today` is the day on which it is made. */
  readonly date: Day | 'today' | null;
  /** Lines above the signature, first to last: "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH". */
  readonly signerTitle: readonly string[];
  /** Empty for none yet. */
  readonly signerName: string;
  /** Below "Nơi nhận:", one a line, without the dash. */
  readonly recipients: readonly string[];
  readonly orientation: 'Portrait' | 'Landscape';
  /** Digits of a percentage behind the comma. */
  readonly percentDecimals: 0 | 1 | 2;
  /** Keep ",0" at the end of a percentage: "80,0%". */
  readonly keepZeros: boolean;
  /** Write counts below ten as "05" in the text. */
  readonly leadingZero: boolean;
  /** Whether people's credit funds are counted in "tổng số HTX". */
  readonly countCreditFunds: boolean;
  /** Whether unions of cooperatives are counted in "tổng số HTX". */
  readonly countUnions: boolean;
}

export const DEFAULT_SETTINGS: ReportSettings = {
  parentAgency: 'LIÊN MINH HTX VIỆT NAM',
  agency: '',
  number: '…/BC-LMHTX',
  place: '',
  date: null,
  signerTitle: ['CHỦ TỊCH'],
  signerName: '',
  recipients: ['Lưu: VT.'],
  orientation: 'Landscape',
  percentDecimals: 1,
  keepZeros: false,
  leadingZero: false,
  countCreditFunds: false,
  countUnions: false,
};

/** How percentages are written under these settings. */
export function percentFormat({ percentDecimals, keepZeros }: ReportSettings): FormatOptions {
  return { decimals: percentDecimals, keepZeros };
}
