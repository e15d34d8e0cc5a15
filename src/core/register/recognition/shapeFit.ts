import type { FieldType } from '../fieldTables/FieldSpec';
import type { ColumnProfile } from './ColumnProfile';

/** Most cells of a column must agree before they speak for or against a field. */
const MOST = 0.7;

/**
 * How well what stands in a column fits a type of field: 1 speaks for it
 * whatever the header says, 0 says nothing, -1 rules it out.
 */
export function shapeFit(type: FieldType, p: ColumnProfile): number {
  if (p.filled === 0) return 0;
  return FITS[type](p);
}

const FITS: Readonly<Record<FieldType, (p: ColumnProfile) => number>> = {
  ordinal: (p) => (p.counting >= MOST ? 0.6 : p.words >= MOST || p.serial >= MOST ? -1 : 0),
  name: (p) =>
    p.unitName >= MOST ? 1 : p.number >= MOST || isDate(p) || p.flag >= MOST ? -1 : p.words >= MOST ? 0.2 : 0,
  entityType: (p) => byVocabulary(p, p.entityType),
  status: (p) => (p.flag >= MOST ? 0 : byVocabulary(p, p.status)),
  rating: (p) => (p.flag >= MOST ? 0 : byVocabulary(p, p.rating)),
  sector: (p) => byVocabulary(p, p.sector),
  taxCode: (p) =>
    p.taxCode >= MOST ? 1 : p.longDigits >= 0.5 ? 0.3 : p.words >= MOST || isDate(p) || p.number >= MOST ? -1 : 0,
  date: (p) => {
    if (p.dateText + p.moment + p.year >= MOST) return p.dateText + p.year >= MOST ? 1 : 0.5;
    return p.words >= MOST || p.number >= MOST ? -1 : 0;
  },
  count: (p) => {
    if (p.words >= MOST || p.dateText >= MOST || p.taxCode >= MOST) return -1;
    return p.whole >= MOST ? 0.4 : p.number >= MOST ? 0.1 : 0;
  },
  number: (p) => numeric(p),
  money: (p) => (p.taxCode >= MOST || (p.counting >= 0.95 && p.filled >= 5) ? -0.4 : numeric(p)),
  target: (p) => (p.target >= MOST ? 0.4 : p.words >= MOST ? -0.6 : 0),
  person: (p) => (p.unitName >= 0.5 || p.number >= MOST || isDate(p) ? -1 : p.person >= MOST ? 0.8 : 0),
  personalId: (p) => (p.personalId >= MOST ? 0.6 : p.words >= MOST || isDate(p) ? -1 : 0),
  phone: (p) => (p.phone >= MOST ? 0.8 : p.words >= MOST || isDate(p) || p.taxCode >= MOST ? -1 : 0),
  email: (p) => (p.email >= MOST ? 1 : p.words >= MOST && p.email < 0.2 ? -0.6 : p.number >= MOST ? -1 : 0),
  flag: (p) => (p.flag >= MOST ? 0.6 : 0),
  text: (p) => (p.words >= 0.5 ? 0.2 : p.number >= 0.95 ? -0.3 : 0),
};

function numeric(p: ColumnProfile): number {
  if (p.words >= MOST || p.dateText >= MOST) return -1;
  return p.number >= MOST ? 0.4 : 0;
}

/** Closed lists speak clearly, for their own field and against the others. */
function byVocabulary(p: ColumnProfile, own: number): number {
  if (own >= MOST) return 1;
  const other = Math.max(p.entityType, p.status, p.rating, p.sector);
  if (p.number >= MOST || isDate(p) || p.taxCode >= MOST || p.unitName >= MOST) return -1;
  return other >= MOST ? -0.8 : own >= 0.3 ? 0.4 : 0;
}

function isDate(p: ColumnProfile): boolean {
  return p.dateText >= MOST || p.serial >= 0.95;
}
