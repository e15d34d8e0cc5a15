import type { Evidence } from './Summary';

/** The rows behind a figure sheet by sheet, in one list. */
export function evidenceParts(evidence: Evidence | null | undefined): Evidence[] {
  if (!evidence) return [];
  return [evidence, ...(evidence.others ?? []).flatMap((other) => evidenceParts(other))];
}
