import fc from 'fast-check';
import { check } from '../../src/functions/functions';
import { setFunctionLanguage } from '../../src/functions/language';
import { error, signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);
afterEach(() => setFunctionLanguage('vi'));

describe('HTX.CHECK', () => {
  const headers = ['Tên HTX', 'Số thành viên'];
  const table = [headers, ['HTX Đồng Xanh', -7]];

  describe('arity and defaults', () => {
    it('should need a range', () => expect(signatureOf('CHECK')).toBe('HTX.CHECK(range, [role])'));
  });

  describe('bad input', () => {
    it('should say what it does not know, in English too', () => {
      expect(plain(check(table, [['xyz']]))).toEqual([[error('#VALUE!', 'xyz')]]);
      expect(plain(check([[1, 2]]))).toEqual([[error('#N/A', '')]]);

      setFunctionLanguage('en');

      expect(plain(check([[1, 2]]))).toEqual([[error('#N/A', 'header')]]);
    });
  });

  describe('edges', () => {
    it('should give on an error of the role', () => {
      expect(plain(check(table, [[errorCell('#REF!')]]))).toEqual([[{ code: '#REF!', message: '' }]]);
    });
  });

  describe('happy cases', () => {
    it('should list the issues of a range below a header', () => {
      const [header, ...rows] = check(table, [['HTX']]);

      expect(header).toEqual(['Ô', 'Mức độ', 'Quy tắc', 'Vấn đề']);
      expect(rows).toContainEqual(['B2', 'Lỗi', expect.any(String), expect.stringContaining('-7')]);
    });

    it('should speak English when told to', () => {
      setFunctionLanguage('en');

      expect(check(table, [['cooperatives']])[0]).toEqual(['Cell', 'Severity', 'Rule', 'Issue']);
    });
  });

  describe('properties', () => {
    it('should name each cell with a negative number, and no other, as negative', () =>
      fc.assert(
        fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 10 }), (members) => {
          const rows = members.map((count, index) => [`HTX Số ${index + 1}`, count]);
          const named = check([headers, ...rows], [['HTX']])
            .filter(([, , rule]) => rule === 'Số âm')
            .map(([cell]) => cell);

          expect(named).toEqual(members.flatMap((count, index) => (count < 0 ? [`B${index + 2}`] : [])));
        }),
        { numRuns: 30 },
      ));
  });
});
