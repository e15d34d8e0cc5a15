import fc from 'fast-check';
import { SHEET_ROWS } from '../../../../src/workbench/workbook/rectangles';
import { moveReference } from '../../../../src/workbench/workbook/structure/moveReference';
import { moveOf, type Shift } from '../../../../src/workbench/workbook/structure/Shift';
import type { Rectangle } from '../../../../src/workbench/workbook/Worksheet';

const area = (row: number, column: number, rowCount: number, columnCount: number): Rectangle => ({
  row,
  column,
  rowCount,
  columnCount,
});
const rows = (kind: Shift['kind'], row: number, count: number): Shift => ({
  kind,
  axis: 'rows',
  area: area(row, 0, count, 16_384),
});

const rectangles = fc
  .tuple(fc.nat(40), fc.nat(20), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 10 }))
  .map(([row, column, rowCount, columnCount]) => area(row, column, rowCount, columnCount));

describe('moveOf', () => {
  it.each([
    ['above', rows('insert', 0, 2), area(5, 0, 3, 1), area(7, 0, 3, 1)],
    ['within', rows('insert', 6, 2), area(5, 0, 3, 1), area(5, 0, 5, 1)],
    ['below', rows('insert', 8, 2), area(5, 0, 3, 1), area(5, 0, 3, 1)],
    ['deleted above', rows('delete', 0, 2), area(5, 0, 3, 1), area(3, 0, 3, 1)],
    ['the first row deleted', rows('delete', 4, 2), area(5, 0, 3, 1), area(4, 0, 2, 1)],
    ['the middle deleted', rows('delete', 6, 1), area(5, 0, 3, 1), area(5, 0, 2, 1)],
  ])('should move an area when rows come or go: %s', (_where, shift, before, after) => {
    expect(moveOf(shift)(before)).toEqual(after);
  });

  it('should leave nothing of an area that is deleted as a whole', () => {
    expect(moveOf(rows('delete', 4, 6))(area(5, 0, 3, 1))).toBeNull();
  });

  it('should leave whole columns as they are when rows move', () => {
    const column = area(0, 2, SHEET_ROWS, 1);
    expect(moveOf(rows('insert', 3, 2))(column)).toEqual(column);
    expect(moveOf(rows('delete', 3, 2))(column)).toEqual(column);
  });

  it('should leave an area that reaches out of the band that moves', () => {
    const shift: Shift = { kind: 'insert', axis: 'rows', area: area(0, 0, 1, 2) };
    expect(moveOf(shift)(area(3, 1, 1, 2))).toEqual(area(3, 1, 1, 2));
    expect(moveOf(shift)(area(3, 0, 1, 2))).toEqual(area(4, 0, 1, 2));
  });

  it('should undo an insertion by the deletion of the same rows', () =>
    fc.assert(
      fc.property(rectangles, fc.nat(60), fc.integer({ min: 1, max: 9 }), (before, row, count) => {
        const moved = moveOf(rows('insert', row, count))(before);
        expect(moved && moveOf(rows('delete', row, count))(moved)).toEqual(before);
      }),
    ));

  it('should treat columns as it treats rows', () =>
    fc.assert(
      fc.property(
        rectangles,
        rectangles,
        fc.constantFrom('insert' as const, 'delete' as const),
        (before, place, kind) => {
          const flip = ({ row, column, rowCount, columnCount }: Rectangle) => area(column, row, columnCount, rowCount);
          const down = moveOf({ kind, axis: 'rows', area: place })(before);
          const right = moveOf({ kind, axis: 'columns', area: flip(place) })(flip(before));
          expect(right && flip(right)).toEqual(down);
        },
      ),
    ));
});

describe('moveReference', () => {
  const move = moveOf(rows('insert', 2, 3));

  it.each([
    ['$B$7:D9', '$B$10:D12'],
    ['B7', 'B10'],
    ['b$2:C3', 'B$2:C6'],
    ['$7:9', '$10:12'],
    ['A1:A2', undefined],
    ['B:D', undefined],
  ])('should move %s', (reference, moved) => {
    expect(moveReference(reference, move)).toBe(moved);
  });

  it('should say #REF! for what is gone', () => {
    expect(moveReference('$B$7', moveOf(rows('delete', 5, 3)))).toBe('#REF!');
  });
});
