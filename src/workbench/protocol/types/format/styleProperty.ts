import type { Style } from '../../../workbook/style';
import type { Property } from '../../ObjectType';
import { restyle, uniform } from './restyle';
import type { StyledAreas } from './StyledAreas';

/** A property of the format that is one value of the cells' styles. */
export function styleProperty<T>(
  get: (style: Style) => T,
  read: (value: unknown) => T,
  set: (style: Style, value: T) => Style,
): Property<StyledAreas> {
  return {
    get: (target, host) => uniform(target, host, get),
    set: (target, written, host) => {
      const value = read(written);
      restyle(target, host, (style) => set(style, value));
    },
  };
}
