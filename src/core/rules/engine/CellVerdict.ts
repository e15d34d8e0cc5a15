import type { Finding } from './Rule';

/** What a rule says of one cell, before it is put in its place. */
export type CellVerdict = Pick<Finding, 'message' | 'fix' | 'related'> | undefined;
