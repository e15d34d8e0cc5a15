import type { ObjectType } from '../../ObjectType';
import { cellProperties } from './cellProperties';
import { placeProperties } from './placeProperties';
import type { SheetRange } from './SheetRange';
import { validateArraySize } from './writeCells';

export const rangeType: ObjectType<SheetRange> = {
  name: 'Range',
  properties: { ...placeProperties, ...cellProperties },
  methods: {
    _validateArraySize: validateArraySize,
  },
};
