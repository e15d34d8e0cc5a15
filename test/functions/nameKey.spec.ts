import fc from 'fast-check';
import { nameKey } from '../../src/functions/functions';
import { column, one, signatureOf } from './calls';
import { anyName } from './names';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.NAMEKEY', () => {
  describe('arity and defaults', () => {
    it('should need a name', () => expect(signatureOf('NAMEKEY')).toBe('HTX.NAMEKEY(name)'));
  });

  describe('bad input', () => {
    it('should read a number as the text that it shows', () => expect(one(nameKey, 27)).toBe('27'));
  });

  describe('edges', () => {
    it('should leave an empty cell empty, and an error in its cell', () => {
      expect(plain(nameKey(column('', errorCell('#REF!'))))).toEqual([[''], [{ code: '#REF!', message: '' }]]);
    });
  });

  describe('happy cases', () => {
    it('should give equal cooperatives equal keys, and others another', () => {
      expect(one(nameKey, 'HTX Thanh Hoá')).toBe(one(nameKey, 'Hợp tác xã THANH HÓA'));
      expect(one(nameKey, 'HTX Thanh Hoá')).not.toBe(one(nameKey, 'HTX Thanh Hòa'));
    });
  });

  describe('properties', () => {
    it('should change nothing the second time', () =>
      fc.assert(
        fc.property(anyName, (name) => {
          const once = one(nameKey, name);

          expect(once).not.toBe('');
          expect(one(nameKey, once)).toBe(once);
        }),
      ));

    it('should not depend on capitals or on how Unicode is composed', () =>
      fc.assert(
        fc.property(anyName, (name) => {
          expect(one(nameKey, name.toLowerCase().normalize('NFD'))).toBe(one(nameKey, name));
        }),
      ));
  });
});
