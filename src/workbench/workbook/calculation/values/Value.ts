import type { CellValue } from '../../cell';
import type { Lambda } from './Lambda';
import type { Matrix } from './Matrix';
import type { RangeRef } from './RangeRef';

/** What a formula or a part of it gives. Every kind but a scalar is a class, so `instanceof` tells them apart. */
export type Value = CellValue | Matrix | RangeRef | Lambda;

/** The values of a reference once it has been read, or a result: what can go into cells. */
export type Result = CellValue | Matrix;
