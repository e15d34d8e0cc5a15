import { apiObject, readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { integer, oneOf } from '../arguments';
import { SIDES, type Side } from './borderCells';
import { borderType } from './borderType';
import type { StyledAreas } from './StyledAreas';

const open = (of: StyledAreas, side: Side): ApiObject => apiObject(borderType, { of, side });

export const borderCollectionType: ObjectType<StyledAreas> = {
  name: 'RangeBorderCollection',
  properties: { count: readOnly(() => SIDES.length) },
  items: (target) => SIDES.map((side) => open(target, side)),
  item: (target, side) => open(target, oneOf(SIDES, side)),
  methods: {
    getItem: (target, [side]) => open(target, oneOf(SIDES, side)),
    getItemAt: (target, [index]) => {
      const side = SIDES[integer(index, 0)];
      if (!side) throw invalidArgument();
      return open(target, side);
    },
  },
};
