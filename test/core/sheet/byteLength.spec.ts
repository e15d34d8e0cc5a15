import fc from 'fast-check';
import { byteLength } from '../../../src/core/sheet/byteLength';

describe('byteLength', () => {
  it('should count Vietnamese letters by their bytes', () => {
    expect(byteLength('Đồng')).toBe(7);
    expect(byteLength('')).toBe(0);
  });

  it('should agree with an encoder on every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const bytes = byteLength(text);

        expect(bytes).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
