import fc from 'fast-check';
import { unicode } from '../../src/functions/functions';
import { column, error, NA, one, signatureOf } from './calls';
import { anyName } from './names';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.UNICODE', () => {
  describe('arity and defaults', () => {
    it('should need a text', () => expect(signatureOf('UNICODE')).toBe('HTX.UNICODE(text)'));
  });

  describe('bad input', () => {
    it('should give no text where letters were lost, and show what is left of it', () => {
      expect(one(unicode, 'Bé kÕ ho¹ch vµ ®Çu t')).toEqual(error('#N/A', 'Bộ kế hoạch và đầu t'));
      expect(one(unicode, 'Bé kÕ ho¹ch vµ ®Çu t')).toEqual(NA);
    });

    it('should say so in that cell alone', () => {
      expect(plain(unicode(column('Hîp t¸c x·', 'Bé kÕ ho¹ch vµ ®Çu t', 'phƣơng')))).toEqual([
        ['Hợp tác xã'],
        [NA],
        ['phương'],
      ]);
    });
  });

  describe('edges', () => {
    it('should leave numbers and empty cells as they are, and an error in its cell', () => {
      expect(plain(unicode(column(12, '', errorCell('#REF!'))))).toEqual([
        [12],
        [''],
        [{ code: '#REF!', message: '' }],
      ]);
    });
  });

  describe('happy cases', () => {
    it.each([
      ['Hîp t¸c x·', 'Hợp tác xã'],
      ['Đồng'.normalize('NFD'), 'Đồng'],
      ['phƣơng', 'phương'],
    ])('should turn %p into %p', (text, result) => expect(one(unicode, text)).toBe(result));
  });

  describe('properties', () => {
    it('should change nothing the second time', () =>
      fc.assert(
        fc.property(
          fc.oneof(fc.constantFrom('Hîp t¸c x·', 'phƣơng', 'HTX Đồng Xanh', 'Hôïp taùc xaõ'), anyName),
          (text) => {
            const once = one(unicode, text);

            expect(one(unicode, once)).toBe(once);
          },
        ),
      ));

    it('should compose any name, and change nothing in a composed one', () =>
      fc.assert(
        fc.property(anyName, (name) => {
          expect(one(unicode, name.normalize('NFD'))).toBe(name.normalize('NFC'));
          expect(one(unicode, name.normalize('NFC'))).toBe(name.normalize('NFC'));
        }),
      ));
  });
});
