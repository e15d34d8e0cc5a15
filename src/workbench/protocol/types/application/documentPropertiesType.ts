import type { Workbook } from '../../../workbook/Workbook';
import type { ObjectType, Property } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { text } from '../arguments';

const LONGEST = 255;
const NAMES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'] as const;

function property(name: string): Property<Workbook> {
  return {
    get: ({ properties }) => properties.get(name) ?? '',
    set: ({ properties }, value) => {
      if (text(value).length > LONGEST) throw invalidArgument();
      properties.set(name, text(value));
    },
  };
}

export const documentPropertiesType: ObjectType<Workbook> = {
  name: 'DocumentProperties',
  properties: Object.fromEntries(NAMES.map((name) => [name, property(name)])),
};
