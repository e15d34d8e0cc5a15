import { isSyllable } from '../../../src/core/vietnamese/syllable';

describe('isSyllable', () => {
  it.each(
    (
      'hợp tác xã liên minh tỉnh Ninh Bình huyện Nho Quan quỹ tín dụng nhân dân nguyễn thuyền khuya ngoằn rượu yếu quạ ' +
      'giếng gì nghiêng khoẻ khỏe hoà hòa thuở quốc quyết xoong ý ông ơi ươm đường ích hoạt tuyên truyền tư vấn sự oanh'
    ).split(' '),
  )('should accept %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each('hîp x· kcal HTX t th hợpp tácc bấń hạch́ hop̀'.split(' '))('should refuse %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('should ask for a tone that a final stop can carry', () => {
    expect(isSyllable('các')).toBe(true);
    expect(isSyllable('cạc')).toBe(true);
    expect(isSyllable('càc')).toBe(false);
    expect(isSyllable('cac')).toBe(false);
  });
});
