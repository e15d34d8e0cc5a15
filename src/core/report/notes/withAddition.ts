/** What a cell can hold. */
const LONGEST = 32_767;

/** A note with what a user has added, on a line of its own; `addedTo` finds it again. */
export function withAddition(note: string, added: string): string {
  if (added === '' || note === '') return note + added;
  const both = `${note}\n${added}`;
  // The note can be made again at any time, what the user wrote cannot.
  return both.length <= LONGEST ? both : added;
}
