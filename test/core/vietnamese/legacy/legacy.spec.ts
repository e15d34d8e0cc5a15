import fc from 'fast-check';
import iconv from 'iconv-lite';
import { detectLegacy } from '../../../../src/core/vietnamese/legacy/detectLegacy';
import { readMisreadUtf8 } from '../../../../src/core/vietnamese/legacy/misreadUtf8';
import { decodeTcvn3 } from '../../../../src/core/vietnamese/legacy/tcvn3';
import { decodeVni } from '../../../../src/core/vietnamese/legacy/vni';
import { mendLetters } from '../../../../src/core/vietnamese/wrongLetters';

describe('decodeTcvn3', () => {
  it('should read every code as an independent converter does', () => {
    for (let code = 0xa1; code <= 0xfe; code += 1) {
      const shown = String.fromCharCode(code);
      const expected = iconv.decode(Buffer.from([code]), 'tcvn').normalize('NFC');
      const decoded = decodeTcvn3(shown);
      // Codes that we have no letter for stay as they are.
      if (decoded !== shown) expect([code, decoded]).toEqual([code, expected]);
    }
    expect(decodeTcvn3('®Ç¾Öô·')).toBe('đầắệụã');
  });

  it('should read a phrase', () => {
    expect(decodeTcvn3('Hîp t¸c x· n«ng nghiÖp §«ng S¬n')).toBe('Hợp tác xã nông nghiệp Đông Sơn');
  });
});

describe('decodeVni', () => {
  it.each([
    ['Hôïp taùc xaõ noâng nghieäp', 'Hợp tác xã nông nghiệp'],
    ['Ñoàng Xanh', 'Đồng Xanh'],
    ['LIEÂN MINH HÔÏP TAÙC XAÕ', 'LIÊN MINH HỢP TÁC XÃ'],
    ['Quyõ tín duïng', 'Quỹ tín dụng'],
    ['phöôøng, huyeän, xaõ, kyø', 'phường, huyện, xã, kỳ'],
  ])('should read %s', (shown, text) => {
    expect(decodeVni(shown)).toBe(text);
  });
});

describe('detectLegacy', () => {
  it.each([
    ['Hîp t¸c x·', 'tcvn3', 'Hợp tác xã', false],
    ['Bé kÕ ho¹ch vµ ®Çu t', 'tcvn3', 'Bộ kế hoạch và đầu t', true],
    ['HTX dÞch vô n«ng nghiÖp Gia V©n', 'tcvn3', 'HTX dịch vụ nông nghiệp Gia Vân', false],
    ['Hôïp taùc xaõ', 'vni', 'Hợp tác xã', false],
    ['Há»£p tÃ¡c xÃ£', 'utf8', 'Hợp tác xã', false],
    ['HTX TrĂ\u00a0ng An', 'utf8', 'HTX Tràng An', false],
  ])('should find %s', (shown, encoding, text, lossy) => {
    expect(detectLegacy(shown)).toEqual({ encoding, text, lossy });
  });

  it.each([
    ['Hợp tác xã Đồng Xanh'],
    ['HTX Bé Hà'],
    ['xã Gia Vân'],
    ['Hoà'],
    ['Café Crème'],
    ['résumé'],
    ['HTX Hoa Gao'],
    ['± 5 °C'],
    [''],
  ])('should leave %p alone', (text) => {
    expect(detectLegacy(text)).toBeUndefined();
  });

  it('should find nothing in what it has decoded', () =>
    fc.assert(
      fc.property(fc.constantFrom('Hîp t¸c x·', 'huyÖn Nho Quan', 'Hôïp taùc xaõ', 'Quyõ tín duïng'), (shown) => {
        expect(detectLegacy(detectLegacy(shown)?.text ?? '')).toBeUndefined();
      }),
    ));

  it('should not take any text of ASCII for legacy', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => expect(detectLegacy(text)).toBeUndefined()),
    ));
});

describe('readMisreadUtf8', () => {
  it.each(['win1252', 'win1258'])('should put right what was read as %s, as far as no byte is lost', (codePage) =>
    fc.assert(
      fc.property(
        fc
          .string({ unit: fc.constantFrom(...'HTXabc 1àáãéêôơưăâĂĐđĩũợẫỡỳệạỷỵ') })
          .filter((text) => /[^ -~]/.test(text)),
        (text) => {
          const shown = iconv.decode(Buffer.from(text, 'utf8'), codePage);
          fc.pre(!shown.includes('\ufffd'));
          expect(readMisreadUtf8(shown)).toBe(text);
        },
      ),
    ),
  );

  it.each(['Hợp tác xã', 'HTX Lai ThÃ nh', 'Ã¡ Đồng Ẩ', 'Ãx', 'ĂN', 'xã Ái'])('should leave %p alone', (text) => {
    expect(readMisreadUtf8(text)).toBeUndefined();
  });
});

describe('mendLetters', () => {
  it.each([
    ['phƣơng hƣớng', 'phương hướng'],
    ['Ðồng Xanh', 'Đồng Xanh'],
    ['HTХ', 'HTX'],
    ['Москва', 'Москва'],
    ['Hợp tác xã', 'Hợp tác xã'],
  ])('should make of %s %s', (text, mended) => {
    expect(mendLetters(text)).toBe(mended);
  });

  it('should change nothing the second time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(mendLetters(mendLetters(text))).toBe(mendLetters(text)),
      ),
    ));
});
