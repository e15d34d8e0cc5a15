import type { CellValue } from '../../workbook/cell';
import { CellError } from '../../workbook/cell';
import type { Border, Style } from '../../workbook/style';
import { readable } from './contrast';
import { cssFont, LINE_HEIGHT } from './fonts';

/** The colours of the sheet itself, on which cells without a fill stand. */
export interface Paper {
  readonly dark: boolean;
  readonly background: string;
  readonly text: string;
  readonly gridline: string;
}

export const LIGHT_PAPER: Paper = { dark: false, background: '#ffffff', text: '#1b1f1d', gridline: '#e2e7e4' };
export const DARK_PAPER: Paper = { dark: true, background: '#1d2120', text: '#e8ecea', gridline: '#333a37' };

/** Text is at least this much lighter or darker than what is behind it (WCAG 2.2, 1.4.3), lines 3:1 (1.4.11). */
const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;

/** Font, colour, fill and alignment of a cell as CSS declarations. */
export function cellCss(style: Style, value: CellValue, paper: Paper, formatColor: string | undefined): string {
  const declarations = [
    `font:${cssFont(style.font)}`,
    `line-height:${LINE_HEIGHT}`,
    `color:${textColor(style, paper, formatColor)}`,
    `justify-content:${FLEX[horizontal(style, value)]}`,
    `text-align:${horizontal(style, value)}`,
    `align-items:${VERTICAL[style.verticalAlignment]}`,
  ];
  if (style.fill) declarations.push(`background-color:${style.fill}`);
  const lines = [
    style.font.underline === 'None' ? '' : 'underline',
    style.font.strikethrough ? 'line-through' : '',
    style.font.underline.startsWith('Double') ? 'double' : '',
  ].filter((line) => line !== '');
  if (lines.length > 0) declarations.push(`text-decoration:${lines.join(' ')}`);
  if (style.indentLevel > 0) {
    declarations.push(
      `padding-${horizontal(style, value) === 'right' ? 'right' : 'left'}:${3 + style.indentLevel * 9}px`,
    );
  }
  return declarations.join(';');
}

/** `width style colour` of a border for CSS. */
export function borderCss(border: Border, paper: Paper): string {
  const width = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[border.weight];
  const line = border.weight === 'Hairline' ? 'dotted' : LINES[border.style];
  const color = paper.dark ? readable(border.color, paper.background, LINE_CONTRAST) : border.color;
  return `${line === 'double' ? 3 : width}px ${line} ${color}`;
}

const LINES = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
} as const;

const FLEX = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'flex-start' } as const;

const VERTICAL = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
} as const;

/** General: numbers right, text left, truth values and errors in the middle. */
export function horizontal(style: Style, value: CellValue): 'left' | 'center' | 'right' | 'justify' {
  switch (style.horizontalAlignment) {
    case 'Left':
    case 'Fill':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Justify':
    case 'Distributed':
      return 'justify';
    case 'General':
      if (typeof value === 'boolean' || value instanceof CellError) return 'center';
      return typeof value === 'number' ? 'right' : 'left';
  }
}

/** On a fill the author's colour stays; on bare paper black means "text", and other colours are kept readable. */
function textColor(style: Style, paper: Paper, formatColor: string | undefined): string {
  const color = formatColor ?? style.font.color;
  if (style.fill) return color;
  if (color.toLowerCase() === '#000000') return paper.text;
  return paper.dark ? readable(color, paper.background, TEXT_CONTRAST) : color;
}
