import fc from 'fast-check';
import { comparable } from '../../../src/core/names/compareNames';
import { HashCensus } from '../../../src/core/names/HashCensus';
import { NameHasher } from '../../../src/core/names/NameHasher';
import { textHash } from '../../../src/core/names/textHash';
import { normaliseText } from '../../../src/core/vietnamese/normaliseText';

const WORDS = (
  'HTX htx Hợp tác xã THT Tổ LH Liên hiệp QTDND Quỹ tín dụng nhân dân HTXDVNN HTXNN DVNN dv TMDV Đồng Xanh Hoà Hòa ' +
  'Kỹ kĩ Tân tân mới Mới và VÀ miền Bắc Nam số thứ nhất hai 2 19 5 B II ix A2 Xanh2 ðồng Hƣng Νam Thаnh % & - / . , ' +
  '( ) – … "'
).split(' ');
const name = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '  ', '-', '', '\n', '\u00a0')), {
      maxLength: 8,
    })
    .map((parts) => parts.flat().join('')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((parts) => parts.join(' ').normalize('NFD')),
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
);

describe('NameHasher', () => {
  it('should give the hashes of the texts by which names are compared', () => {
    for (const form of ['cooperative', 'group', 'union'] as const) {
      const hasher = new NameHasher(form);
      fc.assert(
        fc.property(name, (text) => {
          const { key, bare, confusable } = comparable(normaliseText(text), form);

          const isNamed = hasher.read(text);

          expect(isNamed).toBe(key !== '');
          if (isNamed) expect([hasher.bare, hasher.confusable]).toEqual([textHash(bare), textHash(confusable)]);
        }),
        { numRuns: 1000 },
      );
    }
  });

  it.each([
    ['HTX DVNN Thanh Hoá', 'Hợp tác xã Dịch vụ nông nghiệp THANH HÓA'],
    ['HTXDVNN Thanh Hóa', 'HTX  Dich-vu nong nghiep Thanh Hoa'],
  ])('should not tell %p from %p without accents', (one, other) => {
    const hasher = new NameHasher();
    hasher.read(one);
    const { bare } = hasher;

    hasher.read(other);

    expect(hasher.bare).toBe(bare);
  });
});

describe('textHash', () => {
  it('should go on from the hash of what stands before', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => textHash(b, textHash(a)) === textHash(a + b))));
});

describe('HashCensus', () => {
  it('should know which were added twice', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer()), { maxLength: 100 }), (hashes) => {
        // 0 and 1 are one: hashes that are 0 are too few for a place of their own.
        const places = hashes.map((hash) => hash || 1);
        const census = new HashCensus(hashes.length);

        hashes.forEach((hash) => census.add(hash));

        for (const hash of hashes) {
          expect(census.isShared(hash)).toBe(places.filter((place) => place === (hash || 1)).length > 1);
        }
      }),
    ));
});
