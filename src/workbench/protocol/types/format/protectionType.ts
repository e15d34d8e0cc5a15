import type { ObjectType } from '../../ObjectType';
import { boolean } from '../arguments';
import type { StyledAreas } from './StyledAreas';
import { styleProperty } from './styleProperty';

export const protectionType: ObjectType<StyledAreas> = {
  name: 'FormatProtection',
  properties: {
    locked: styleProperty(
      (style) => style.locked,
      boolean,
      (style, locked) => ({ ...style, locked }),
    ),
    formulaHidden: styleProperty(
      (style) => style.formulaHidden,
      boolean,
      (style, formulaHidden) => ({ ...style, formulaHidden }),
    ),
  },
};
