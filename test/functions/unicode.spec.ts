import fc from 'fast-check';
import { unicode } from '../../src/functions/functions';
import { column, one, signatureOf } from './calls';
import { anyName } from './names';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.UNICODE', () => {
  describe('arity and defaults', () => {
    it('should need a text', () => expect(signatureOf('UNICODE')).toBe('HTX.UNICODE(text)'));
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
