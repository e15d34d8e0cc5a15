import { apiObject, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { integer } from '../arguments';
import { openRange } from '../range/openRange';
import type { SheetAreas } from './SheetAreas';

const open = ({ sheet, areas }: SheetAreas): ApiObject[] => areas.map((area) => openRange(sheet, area));

/** `rangeAreas.areas`. */
export const rangeCollectionType: ObjectType<SheetAreas> = {
  name: 'RangeCollection',
  items: open,
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (target, [index]) => {
      const range = open(target)[integer(index, 0)];
      if (!range) throw invalidArgument();
      return range;
    },
  },
};

export const openRangeCollection = (target: SheetAreas): ApiObject => apiObject(rangeCollectionType, target);
