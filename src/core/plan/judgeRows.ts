import { readText } from '../register/readText';
import type { Register } from '../register/Register';
import type { Field } from '../register/fields';
import type { RowFilter } from './IndicatorDefinition';
import type { Doubt, Verdict } from './Measurement';
import { ACTIVITY_KINDS, ENTITY_KINDS, FUNDS, STANDINGS } from './vocabularies';
import { classify, type Classification, type Vocabulary } from './vocabulary';

/** Judges the i-th record of a register. */
export type Judge<Result> = (index: number) => Result;

/** Whether each record is about what the filter asks for; a doubt about all of them if a column is missing. */
export function judgeKind(register: Register, filter: RowFilter | undefined): Judge<Verdict> | Doubt {
  if (!filter) return () => true;
  if (filter.by === 'entity') return judgeEntity(register, filter.kind);
  const verdict = (field: Field, classified: Judge<Classification<string>> | undefined): Judge<Verdict> | Doubt =>
    classified ? (index) => verdictOf(classified(index), filter.kind) : { missing: field };
  return filter.by === 'activity'
    ? verdict('activity_type', classified(register, 'activity_type', ACTIVITY_KINDS))
    : verdict('funding_source', classified(register, 'funding_source', FUNDS));
}

/** Whether each record's status was understood; a sheet without such a column raises no doubt. */
export function judgeStatus(register: Register): Judge<Verdict> {
  const standing = standings(register);
  const cells = register.column('status')?.cells;
  if (!standing || !cells) return () => true;
  return (index) => {
    if (readText(cells[index] ?? '') === '') return 'status-empty';
    return standing(index).sure ? true : 'status-unclear';
  };
}

/** Whether the i-th unit is said not to work any more. */
export function judgeStopped(register: Register): Judge<boolean> {
  const standing = standings(register);
  return (index) => {
    const found = standing?.(index);
    return found?.sure === true && found.kind === 'stopped';
  };
}

/**
 * The type column says what a row is, else its name. A name without such a
 * word ("Hoa Gạo") is what its register lists.
 */
function judgeEntity(register: Register, kind: string): Judge<Verdict> {
  const byType = classified(register, 'entity_type', ENTITY_KINDS);
  const byName = classified(register, 'name', ENTITY_KINDS);
  return (index) => {
    for (const judge of [byType, byName]) {
      const found = judge?.(index);
      if (found && (found.sure || found.candidates.length > 0)) {
        // The register itself settles what a spelling without accents leaves open.
        const only = !found.sure && found.candidates.length === 1 && found.candidates[0] === kind;
        return only || verdictOf(found, kind);
      }
    }
    return true;
  };
}

function verdictOf(found: Classification<string>, kind: string): Verdict {
  if (found.sure) return found.kind === kind;
  return found.candidates.includes(kind) ? 'kind-unclear' : false;
}

function standings(register: Register) {
  return classified(register, 'status', STANDINGS);
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
