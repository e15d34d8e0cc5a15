import type { Workbook } from '../../../workbook/Workbook';
import type { ObjectType } from '../../ObjectType';
import { boolean } from '../arguments';

/** `context.runtime`. */
export const runtimeType: ObjectType<Workbook> = {
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: (_workbook, host) => host.enableEvents,
      set: (_workbook, value, host) => {
        host.enableEvents = boolean(value);
      },
    },
  },
};
