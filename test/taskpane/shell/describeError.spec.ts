import { HtxError } from '../../../src/core/errors';
import { describeError } from '../../../src/taskpane/shell/describeError';

describe('describeError', () => {
  const error = new HtxError(
    'busy',
    'Excel đang bận.',
    'Excel is busy.',
    { officeCode: 'X' },
    { cause: new Error('deep') },
  );

  it('should give the sentence in the language of the pane', () => {
    expect(describeError(error, 'vi').sentence).toBe('Excel đang bận.');
    expect(describeError(error, 'en').sentence).toBe('Excel is busy.');
  });

  it('should keep code, details and cause for the technical detail', () => {
    const { detail } = describeError(error, 'vi');

    expect(detail).toContain('HtxError [busy]');
    expect(detail).toContain('{"officeCode":"X"}');
    expect(detail).toContain('← Error: deep');
  });

  it('should say of an unforeseen error what to do, and leave its words to the detail', () => {
    const { sentence, detail } = describeError(new TypeError('x is undefined'), 'vi');

    expect(sentence).toMatch(/^HTX gặp lỗi không lường trước/);
    expect(detail.split('TypeError: x is undefined')).toHaveLength(2);
    expect(detail).toContain('describeError.spec.ts');
  });

  it('should survive what is no error at all', () => {
    expect(describeError('just text', 'en').detail).toBe('just text');
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(describeError(new HtxError('a', 'b', 'c', loop), 'en').detail).toContain('[object Object]');
  });
});
