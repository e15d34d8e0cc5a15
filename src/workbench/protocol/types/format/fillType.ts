import type { ObjectType } from '../../ObjectType';
import { readColour } from './readColour';
import { restyle, stylesIn } from './restyle';
import type { StyledAreas } from './StyledAreas';

export const fillType: ObjectType<StyledAreas> = {
  name: 'RangeFill',
  properties: {
    color: {
      // No fill is white, different fills are '': so Office.js says it.
      get: (target, host) => {
        const [first, ...rest] = new Set(stylesIn(target, host).map(({ fill }) => fill ?? '#FFFFFF'));
        return rest.length > 0 ? '' : (first ?? '#FFFFFF');
      },
      set: (target, value, host) => {
        const fill = readColour(value);
        restyle(target, host, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    clear: (target, _args, host) => {
      restyle(target, host, (style) => ({ ...style, fill: undefined }));
      return null;
    },
  },
};
