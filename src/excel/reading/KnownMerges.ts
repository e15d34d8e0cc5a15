import type { Area } from '../../core/sheet/address';

/** The merged areas of sheets, by the sheets' ids; a sheet without any has an empty list. */
export type KnownMerges = ReadonlyMap<string, readonly Area[]>;
