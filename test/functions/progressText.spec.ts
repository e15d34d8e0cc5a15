import fc from 'fast-check';
import { formatNumber, formatPercent } from '../../src/core/vietnamese/formatNumber';
import { progressText } from '../../src/functions/functions';
import { column, NA, one, signatureOf, VALUE } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.PROGRESSTEXT', () => {
  describe('arity and defaults', () => {
    it('should need a label and both figures', () =>
      expect(signatureOf('PROGRESSTEXT')).toBe('HTX.PROGRESSTEXT(label, actual, plan, [unit], [digits])'));

    it('should write no unit and one digit where they are left out', () => {
      expect(one(progressText, 'xây dựng', 16, 30)).toBe('xây dựng 16, đạt 53,3% kế hoạch');
      expect(one(progressText, 'xây dựng', 16, 30, null, null)).toBe('xây dựng 16, đạt 53,3% kế hoạch');
    });
  });

  describe('bad input', () => {
    it.each([
      [['giải ngân', '4.600 triệu đồng', '', 'triệu đồng'], NA],
      [['thành lập mới', 16, 20, 'HTX', 1.5], VALUE],
      [['thành lập mới', 16, 20, 'HTX', -1], VALUE],
      [['thành lập mới', 'nhiều', 20, 'HTX'], VALUE],
    ])('should refuse %p', (args, refusal) => expect(one(progressText, ...args)).toEqual(refusal));
  });

  describe('edges', () => {
    it.each([
      [['thành lập mới', '', 20, 'HTX'], ''],
      [['giải ngân', 4600, '', 'triệu đồng'], 'giải ngân 4.600 triệu đồng'],
      [['kết nạp', 3, 0, 'HTX'], 'kết nạp 3 HTX, ngoài kế hoạch'],
    ])('should write %p as %p', (args, text) => expect(one(progressText, ...args)).toBe(text));

    it('should keep an error in its own cell', () => {
      expect(plain(progressText([['kết nạp']], column(3, errorCell('#REF!')), [['']]))).toEqual([
        ['kết nạp 3'],
        [{ code: '#REF!', message: '' }],
      ]);
    });
  });

  describe('happy cases', () => {
    it.each([
      [['thành lập mới', 16, 20, 'HTX'], 'thành lập mới 16 HTX, đạt 80% kế hoạch'],
      [['xây dựng', 16, 30, 'công trình', 2], 'xây dựng 16 công trình, đạt 53,33% kế hoạch'],
    ])('should write %p as %p', (args, text) => expect(one(progressText, ...args)).toBe(text));
  });

  describe('properties', () => {
    it('should name the figure and its share of the plan, whatever they are', () =>
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (actual, plan) => {
          expect(one(progressText, 'kết nạp', actual, plan, 'HTX')).toBe(
            `kết nạp ${formatNumber(actual)} HTX, đạt ${formatPercent(actual, plan)} kế hoạch`,
          );
        }),
      ));
  });
});
