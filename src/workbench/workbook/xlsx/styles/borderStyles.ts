import type { Border } from '../../style';

type Line = Pick<Border, 'style' | 'weight'>;

const LINES: Readonly<Record<string, Line>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

/** A border line of the file in the words of Office.js; `undefined` for none. */
export function borderLine(name: string | undefined): Line | undefined {
  return name === undefined ? undefined : LINES[name];
}

/** The file's name of a line; where it has no such weight, the nearest. */
export function borderName({ style, weight }: Line): string {
  const names = Object.keys(LINES).filter((name) => LINES[name]?.style === style);
  const exact = names.find((name) => LINES[name]?.weight === weight);
  return exact ?? (weight === 'Medium' || weight === 'Thick' ? names.at(-1) : names[0]) ?? 'thin';
}
