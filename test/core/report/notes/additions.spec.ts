import * as fc from 'fast-check';
import { addedTo } from '../../../../src/core/report/notes/addedTo';
import { withAddition } from '../../../../src/core/report/notes/withAddition';

const NOTE = 'Đạt. Sheet DS HTX: 16 dòng (dòng 32–47)';

describe('addedTo', () => {
  it.each([
    ['nothing', NOTE, NOTE, ''],
    ['what stands behind', NOTE, `${NOTE}; chờ huyện xác nhận`, '; chờ huyện xác nhận'.slice(2)],
    ['what stands on a line of its own', NOTE, `${NOTE}\nChờ xác nhận`, 'Chờ xác nhận'],
    ['what stands before', NOTE, `Xem lại: ${NOTE}`, 'Xem lại:'],
    ['both', NOTE, `Xem lại ${NOTE}. Gấp`, 'Xem lại\nGấp'],
    ['all of a note that was written over', NOTE, '16 HTX mới', '16 HTX mới'],
    ['nothing of a note that was emptied', NOTE, '', ''],
    ['all where there was no note', '', 'Của tôi', 'Của tôi'],
    ['nothing of decomposed Unicode', NOTE, NOTE.normalize('NFD'), ''],
  ])('should be %s', (_, note, cell, expected) => {
    expect(addedTo(note, cell)).toBe(expected);
  });

  it('should find again what withAddition has put there, as often as the note is made anew', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((raw) => addedTo('', raw.normalize('NFC')));
    const added = text.map((raw) => raw.replace(/^[\s.;,]+/, '')).filter((raw) => raw !== '');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), added, (notes, addition) => {
        for (const note of notes) expect(addedTo(note, withAddition(note, addition))).toBe(addition);
      }),
    );
  });
});

describe('withAddition', () => {
  it('should rather lose the note, which can be made again, than what the user wrote', () => {
    const added = 'x'.repeat(32_700);
    expect(withAddition(NOTE.repeat(3), added)).toBe(added);
    expect(withAddition('', added)).toBe(added);
    expect(withAddition(NOTE, '')).toBe(NOTE);
  });
});
