import { readText } from '../register/readText';
import type { Register } from '../register/Register';
import type { Field } from '../register/fields';
import { entityTypeIn, entityTypeOfName, ratingIn, type EntityType, type Rating } from '../register/vocabulary';
import { fold } from '../vietnamese/fold';
import type { RowFilter } from './IndicatorDefinition';
import type { Judge } from './Judge';
import type { Doubt, Verdict } from './Measurement';
import { oncePerRegister } from './oncePerRegister';
import { ACTIVITY_KINDS, FUNDS } from './vocabularies';
import { classify, type Classification, type Vocabulary } from './vocabulary';

/** Whether each record is about what the filter asks for; a doubt about all of them if a column is missing. */
export function judgeKind(register: Register, filter: RowFilter | undefined): Judge<Verdict> | Doubt {
  if (!filter) return () => true;
  if (filter.by === 'entity') return judgeEntity(register, [filter.kind, ...(filter.others ?? [])]);
  if (filter.by === 'flag') return among(register, filter.among, judgeFlag(register, filter.field));
  if (filter.by === 'rating') return among(register, filter.among, judgeRating(register, filter.ratings));
  const verdict = (field: Field, classified: Judge<Classification<string>> | undefined): Judge<Verdict> | Doubt =>
    classified ? (index) => verdictOf(classified(index), filter.kind) : { missing: field };
  return filter.by === 'activity'
    ? verdict('activity_type', classified(register, 'activity_type', ACTIVITY_KINDS))
    : verdict('funding_source', classified(register, 'funding_source', FUNDS));
}

function judgeEntity(register: Register, kinds: readonly EntityType[]): Judge<Verdict> {
  const typeOf = entityTypes(register);
  const bare = isMixed(register) ? 'kind-unclear' : true;
  return (index) => {
    const found = typeOf(index);
    return found === undefined ? bare : kinds.includes(found);
  };
}

/**
 * The type column says what a row is, else the beginning of its name. A bare
 * name ("Hoa Gạo") is what its register lists.
 */
export const entityTypes = oncePerRegister((register) => {
  const types = register.column('entity_type')?.cells;
  const names = register.column('name')?.cells;
  return (index) => entityTypeIn(readText(types?.[index] ?? '')) ?? entityTypeOfName(readText(names?.[index] ?? ''));
});

/** In a register of which so many rows say that they are of a second kind a bare name may be of either. */
const SECOND_KIND = 0.2;

function isMixed(register: Register): boolean {
  const typeOf = entityTypes(register);
  const counts = new Map<EntityType, number>();
  register.rows.forEach((_, index) => {
    const type = typeOf(index);
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  });
  const [, second = 0] = [...counts.values()].sort((a, b) => b - a);
  return second >= SECOND_KIND * register.rows.length && second > 0;
}

/** A judgement that holds for certain kinds of organisation only. */
function among(
  register: Register,
  kinds: readonly EntityType[],
  judge: Judge<Verdict> | Doubt,
): Judge<Verdict> | Doubt {
  if (typeof judge !== 'function') return judge;
  const isOfKind = judgeEntity(register, kinds);
  return (index) => (isOfKind(index) === true ? judge(index) : false);
}

/** A unit without a rating is not rated; a rating in other words is a doubt. */
function judgeRating(register: Register, ratings: readonly Rating[]): Judge<Verdict> | Doubt {
  const cells = register.column('rating')?.cells;
  if (!cells) return { missing: 'rating' };
  return (index) => {
    const text = readText(cells[index] ?? '');
    const rating = text === '' ? 'unrated' : ratingIn(text);
    return rating === undefined ? 'kind-unclear' : ratings.includes(rating);
  };
}

const YES = new Set(['x', 'xx', '1', 'có', 'đúng', 'v', 'true']);
const NO = new Set(['', '0', 'không', 'chưa', 'false']);

/** Whether each record has the mark; any other text in the column is a doubt. */
function judgeFlag(register: Register, field: Field): Judge<Verdict> | Doubt {
  const cells = register.column(field)?.cells;
  if (!cells) return { missing: field };
  return (index) => {
    const cell = cells[index] ?? '';
    const text = typeof cell === 'boolean' ? String(cell) : /^[✓✔]$/.test(readText(cell)) ? 'x' : fold(readText(cell));
    if (YES.has(text)) return true;
    return NO.has(text) ? false : 'kind-unclear';
  };
}

function verdictOf(found: Classification<string>, kind: string): Verdict {
  if (found.sure) return found.kind === kind;
  return found.candidates.includes(kind) ? 'kind-unclear' : false;
}

/** The classification of a column's cells; equal texts, of which there are many, are classified once. */
function classified<Kind extends string>(
  register: Register,
  field: Field,
  vocabulary: Vocabulary<Kind>,
): Judge<Classification<Kind>> | undefined {
  const cells = register.column(field)?.cells;
  if (!cells) return undefined;
  const known = new Map<string, Classification<Kind>>();
  return (index) => {
    const text = readText(cells[index] ?? '');
    const found = known.get(text) ?? classify(text, vocabulary);
    known.set(text, found);
    return found;
  };
}
