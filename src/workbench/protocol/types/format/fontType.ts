import type { Font } from '../../../workbook/style';
import type { ObjectType, Property } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { boolean, finite, oneOf, text } from '../arguments';
import { readColour } from './readColour';
import type { StyledAreas } from './StyledAreas';
import { styleProperty } from './styleProperty';

const UNDERLINES: readonly Font['underline'][] = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

function fontProperty<K extends keyof Font>(key: K, read: (value: unknown) => Font[K]): Property<StyledAreas> {
  return styleProperty(
    (style) => style.font[key],
    read,
    (style, value) => ({ ...style, font: { ...style.font, [key]: value } }),
  );
}

export const fontType: ObjectType<StyledAreas> = {
  name: 'RangeFont',
  properties: {
    name: fontProperty('name', (value) => {
      if (text(value) === '') throw invalidArgument();
      return text(value);
    }),
    size: fontProperty('size', (value) => {
      const size = finite(value, 1);
      if (size > 409) throw invalidArgument();
      return size;
    }),
    color: fontProperty('color', readColour),
    bold: fontProperty('bold', boolean),
    italic: fontProperty('italic', boolean),
    strikethrough: fontProperty('strikethrough', boolean),
    underline: fontProperty('underline', (value) => oneOf(UNDERLINES, value)),
  },
};
