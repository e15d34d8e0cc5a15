import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { drain } from '../../../src/core/drain';
import { unpackInSteps } from '../../../src/xlsx/package/unpackInSteps';
import { zipDirectory, type ZipEntry } from '../../../src/xlsx/package/zipDirectory';

function archive(
  content: Uint8Array,
  level: 0 | 1 | 6 | 9 = 6,
): { readonly bytes: Uint8Array; readonly entry: ZipEntry } {
  const bytes = zipSync({ 'a.xml': [content, { level }] });
  const [entry] = zipDirectory(bytes);
  if (!entry) throw new Error('no entry');
  return { bytes, entry };
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 4000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 5000 }))
    .map(([piece, times]) => Uint8Array.from({ length: piece.length * times }, (_, i) => piece[i % piece.length] ?? 0)),
);

describe('unpackInSteps', () => {
  it('should give what was packed, wherever the packed bytes are cut', () => {
    fc.assert(
      fc.property(
        content,
        fc.constantFrom<(0 | 1 | 6 | 9)[]>(0, 1, 6, 9),
        fc.integer({ min: 1, max: 600 }),
        (original, level, bytesPerStep) => {
          const { bytes, entry } = archive(original, level);
          const unpacked = drain(unpackInSteps(bytes, entry, bytesPerStep));
          expect(Buffer.compare(unpacked, original)).toBe(0);
        },
      ),
    );
  });

  it('should tell how many bytes are unpacked', () => {
    const { bytes, entry } = archive(
      Uint8Array.from({ length: 1000 }, (_, i) => i % 251),
      0,
    );
    expect([...unpackInSteps(bytes, entry, 300)]).toEqual([300, 600, 900]);
  });

  it.each<[string, string, (entry: ZipEntry) => Partial<ZipEntry>]>([
    ['a wrong checksum', 'xlsx-damaged', ({ crc }) => ({ crc: crc ^ 1 })],
    ['more than is stated', 'xlsx-damaged', ({ size }) => ({ size: size - 1 })],
    ['less than is stated', 'xlsx-damaged', ({ size }) => ({ size: size + 1 })],
    ['packed bytes that break off', 'xlsx-damaged', ({ packedSize }) => ({ packedSize: packedSize - 9 })],
    ['nothing where something is stated', 'xlsx-damaged', () => ({ packedSize: 0 })],
    ['a file that is cut off', 'xlsx-damaged', () => ({ packedSize: 1_000_000 })],
    ['bytes that are not packed this way', 'xlsx-damaged', ({ offset }) => ({ offset: offset + 3 })],
    ['another way of packing', 'xlsx-damaged', () => ({ method: 12 })],
    ['a password', 'xlsx-encrypted', () => ({ encrypted: true })],
  ])('should refuse %s', (_what, code, change) => {
    const { bytes, entry } = archive(Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251));
    const changed = { ...entry, ...change(entry) };
    expect(() => drain(unpackInSteps(bytes, changed, 50))).toThrow(expect.objectContaining({ code }));
  });
});
