import * as fc from 'fast-check';
import { drain } from '../../../src/core/drain';
import { decodeInSteps, decodeXml } from '../../../src/xlsx/xml/decodeXml';

const TEXT = '<t>Đồng 😀 Xã</t>';
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'));

describe('decodeInSteps', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16', utf16],
    ['UTF-16, high byte first', Uint8Array.from(Buffer.from(utf16).swap16())],
  ])('should decode %s wherever it is cut', (_what, bytes) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length }), (bytesPerStep) => {
        expect(drain(decodeInSteps(bytes, bytesPerStep))).toBe(TEXT);
        expect(decodeXml(bytes)).toBe(TEXT);
      }),
    );
  });

  it('should refuse a letter that is cut off at the end', () => {
    expect(() => drain(decodeInSteps(new TextEncoder().encode('Xã').subarray(0, 2), 1))).toThrow(/not valid/);
  });
});
