import type { Border } from '../../../workbook/style';
import type { Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { readOnly, type ObjectType } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { oneOf } from '../arguments';
import { omit } from '../omit';
import { isUnbounded } from '../range/readCells';
import { edgesOf, otherSide, type CellEdge, type Side } from './borderCells';
import { readColour } from './readColour';
import { assertFormattable } from './restyle';
import type { StyledAreas } from './StyledAreas';

export interface SideOfAreas {
  readonly of: StyledAreas;
  readonly side: Side;
}

const STYLES: readonly Border['style'][] = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS: readonly Border['weight'][] = ['Hairline', 'Thin', 'Medium', 'Thick'];
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export const borderType: ObjectType<SideOfAreas> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: readOnly(({ side }) => side),
    style: {
      get: (target, host) => agreed(target, host, (border) => border?.style ?? 'None'),
      set: (target, value, host) => {
        const style = oneOf([...STYLES, 'None'], value);
        const weight = style === 'Double' ? ({ weight: 'Thick' } as const) : {};
        draw(target, host, (border) => (style === 'None' ? undefined : { ...(border ?? PLAIN), ...weight, style }));
      },
    },
    weight: {
      get: (target, host) => agreed(target, host, (border) => border?.weight ?? 'Thin'),
      set: (target, value, host) => {
        const weight = oneOf(WEIGHTS, value);
        draw(target, host, (border) => ({ ...(border ?? PLAIN), weight }));
      },
    },
    color: {
      get: (target, host) => agreed(target, host, (border) => border?.color ?? '#000000'),
      set: (target, value, host) => {
        const color = readColour(value);
        draw(target, host, (border) => ({ ...(border ?? PLAIN), color }));
      },
    },
  },
};

/** The line as either of the two cells that share it has it. */
function borderAt(sheet: Worksheet, host: HostContext, edge: CellEdge): Border | undefined {
  const other = otherSide(edge);
  const own = host.workbook.styles.get(sheet.styleAt(edge.row, edge.column)).borders[edge.side];
  return own ?? (other && host.workbook.styles.get(sheet.styleAt(other.row, other.column)).borders[other.side]);
}

function* edges({ of, side }: SideOfAreas): Generator<CellEdge> {
  for (const area of of.areas) {
    if (isUnbounded(area)) throw invalidArgument();
    yield* edgesOf(area, side);
  }
}

function agreed<T>(target: SideOfAreas, host: HostContext, read: (border: Border | undefined) => T): T | null {
  const found = new Set<T>();
  for (const edge of edges(target)) found.add(read(borderAt(target.of.sheet, host, edge)));
  if (found.size === 0) found.add(read(undefined));
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

function draw(
  target: SideOfAreas,
  host: HostContext,
  change: (border: Border | undefined) => Border | undefined,
): void {
  const { sheet, areas } = target.of;
  assertFormattable(sheet, host);
  for (const edge of edges(target)) {
    const border = change(borderAt(sheet, host, edge));
    put(sheet, host, edge, border);
    // Where the neighbour has drawn the shared line, it must not show through.
    const other = otherSide(edge);
    const drawn = other && host.workbook.styles.get(sheet.styleAt(other.row, other.column)).borders[other.side];
    if (other && drawn) put(sheet, host, other, border);
  }
  for (const area of areas) host.formatChanged(sheet, area);
}

function put(sheet: Worksheet, { workbook }: HostContext, { row, column, side }: CellEdge, border?: Border): void {
  const cell = sheet.ensureCell(row, column);
  cell.style = workbook.styles.derive(cell.style, (style) => {
    const others = omit(style.borders, side);
    return { ...style, borders: border ? { ...others, [side]: border } : others };
  });
}
