import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The green of the product's icon (80) and its shades, from the darkest. */
export const BRAND: BrandVariants = {
  10: '#021308',
  20: '#052214',
  30: '#06311C',
  40: '#083F24',
  50: '#0A4E2C',
  60: '#0C5C33',
  70: '#0E6B3A',
  80: '#107C41',
  90: '#218D51',
  100: '#359C61',
  110: '#4AAB73',
  120: '#61BA86',
  130: '#7CC99A',
  140: '#98D7B0',
  150: '#B6E4C6',
  160: '#D5F1DE',
};

export const LIGHT_THEME: Theme = createLightTheme(BRAND);

const dark = createDarkTheme(BRAND);

/** On a dark ground the brighter shades speak: the usual ones stay below a contrast of 4.5 to 1. */
export const DARK_THEME: Theme = {
  ...dark,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorBrandStroke1: BRAND[110],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandForeground1Hover: BRAND[130],
  colorCompoundBrandForeground1Pressed: BRAND[110],
  colorCompoundBrandBackground: BRAND[120],
  colorCompoundBrandBackgroundHover: BRAND[130],
  colorCompoundBrandBackgroundPressed: BRAND[110],
  colorCompoundBrandStroke: BRAND[120],
  colorCompoundBrandStrokeHover: BRAND[130],
  colorNeutralForeground2BrandHover: BRAND[120],
  colorNeutralForeground2BrandPressed: BRAND[110],
  colorNeutralForeground2BrandSelected: BRAND[120],
  // White words stand on it.
  colorBrandBackground: BRAND[80],
  colorBrandBackgroundHover: BRAND[70],
  colorBrandBackgroundPressed: BRAND[50],
  colorBrandBackgroundSelected: BRAND[60],
};
