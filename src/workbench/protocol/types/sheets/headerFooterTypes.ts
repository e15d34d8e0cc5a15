import type { HeaderFooter, Worksheet } from '../../../workbook/Worksheet';
import { apiObject, type ObjectType, type Property } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { oneOf, text } from '../arguments';

const LONGEST = 255;
const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

interface PageTarget {
  readonly texts: HeaderFooter;
}

function part(key: keyof HeaderFooter): Property<PageTarget> {
  return {
    get: ({ texts }) => texts[key],
    set: ({ texts }, value) => {
      if (text(value).length > LONGEST) throw invalidArgument();
      texts[key] = text(value);
    },
  };
}

export const headerFooterType: ObjectType<PageTarget> = {
  name: 'HeaderFooter',
  properties: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
};

/** `pageLayout.headersFooters`. */
export const headerFooterGroupType: ObjectType<Worksheet> = {
  name: 'HeaderFooterGroup',
  properties: {
    state: {
      get: ({ pageLayout }) => pageLayout.headersFooters.state,
      set: ({ pageLayout }, value) => {
        pageLayout.headersFooters.state = oneOf(STATES, value);
      },
    },
  },
  objects: {
    defaultForAllPages: ({ pageLayout }) =>
      apiObject(headerFooterType, { texts: pageLayout.headersFooters.defaultForAllPages }),
    firstPage: ({ pageLayout }) => apiObject(headerFooterType, { texts: pageLayout.headersFooters.firstPage }),
  },
};
