import fc from 'fast-check';
import { similar } from '../../src/functions/functions';
import { column, error, one, signatureOf } from './calls';
import { anyName } from './names';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.SIMILAR', () => {
  const names = column('HTX Sao Mai', 'HTX Đồng Xanh 2', errorCell('#REF!'), 'HTX ĐỒNG XANH');

  describe('arity and defaults', () => {
    it('should need a name and names', () =>
      expect(signatureOf('SIMILAR')).toBe('HTX.SIMILAR(name, names, [minimum])'));

    it('should want a likeness of 0.8 where the minimum is left out', () => {
      expect(similar([['HTX Đồng Xanh']], names)).toEqual(similar([['HTX Đồng Xanh']], names, [[0.8]]));
    });
  });

  describe('bad input', () => {
    it('should refuse several names, and a minimum that is no share', () => {
      expect(plain(similar([['A', 'B']], names))).toEqual([[error('#VALUE!', 'một ô')]]);
      expect(plain(similar([['A']], names, [[2]]))).toEqual([[error('#VALUE!', '2')]]);
    });

    it('should say that none is alike', () => {
      expect(plain(similar([['HTX Hoa Lư']], names))).toEqual([[error('#N/A', 'Hoa Lư')]]);
    });
  });

  describe('edges', () => {
    it('should leave an empty name empty, and give on its error', () => {
      expect(similar([['']], names)).toEqual([['']]);
      expect(one(similar, errorCell('#REF!'), 'HTX Sao Mai')).toEqual({ code: '#REF!', message: '' });
    });
  });

  describe('happy cases', () => {
    it('should list what is alike, the most alike first, with its row and why', () => {
      expect(similar([['HTX Đồng Xanh']], names)).toEqual([
        ['HTX ĐỒNG XANH', 4, 1, 'giống hệt'],
        ['HTX Đồng Xanh 2', 2, 0.95, 'dễ nhầm (NĐ 92/2024)'],
      ]);
      expect(similar([['HTX Đồng Xanh']], names, [[1]])).toHaveLength(1);
    });
  });

  describe('properties', () => {
    it('should find each name itself, at its row and with a likeness of 1', () =>
      fc.assert(
        fc.property(fc.array(anyName, { minLength: 1, maxLength: 8 }), fc.nat(), (all, pick) => {
          const index = pick % all.length;
          const name = all[index];

          expect(similar([[name]], column(...all))).toContainEqual([name, index + 1, 1, 'giống hệt']);
        }),
      ));

    it('should go from the most to the least alike, none below the minimum', () =>
      fc.assert(
        fc.property(anyName, fc.array(anyName, { maxLength: 8 }), (name, others) => {
          const likeness = similar([[name]], column(name, ...others), [[0.5]]).map((row) => row[2] as number);

          expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
          expect(Math.min(...likeness)).toBeGreaterThanOrEqual(0.5);
        }),
      ));
  });
});
