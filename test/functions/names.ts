import fc from 'fast-check';

const WORDS = [
  'Đồng',
  'Xanh',
  'Sao',
  'Mai',
  'Hoá',
  'Lư',
  'Quyết',
  'Tiến',
  'nông',
  'nghiệp',
  'DVNN',
  '2',
  'Gia',
  'Viễn',
];

/** Names of cooperatives as registers have them: a form or none, then words in any case. */
export const anyName: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('HTX', 'Hợp tác xã', 'hợp tác xã'),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([form, words, capitals]) => {
    const name = [form, ...words].join(' ');
    return capitals ? name.toUpperCase() : name;
  });
