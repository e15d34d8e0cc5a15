import type { Worksheet } from '../../../workbook/Worksheet';
import type { ObjectType } from '../../ObjectType';
import { itemNotFound } from '../../RichApiError';

const nothing = (): never => {
  throw itemNotFound();
};

/** `comments`: the host keeps those of the file but shows none, and makes none. */
export const commentCollectionType: ObjectType<Worksheet | null> = {
  name: 'CommentCollection',
  items: () => [],
  item: nothing,
  methods: {
    getCount: () => 0,
    getItem: nothing,
    getItemAt: nothing,
    getItemByCell: nothing,
    getItemOrNullObject: () => null,
  },
};
