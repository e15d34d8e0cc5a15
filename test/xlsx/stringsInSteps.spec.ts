import * as fc from 'fast-check';
import { drain } from '../../src/core/drain';
import { readSharedStrings } from '../../src/xlsx/sharedStrings';
import { stringsInSteps } from '../../src/xlsx/stringsInSteps';
import { escapeText, escapeXstring } from '../../src/xlsx/xml/escape';
import { parseXml } from '../../src/xlsx/xml/parseXml';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\r\n<sst count="9" uniqueCount="9">\r\n';
const sst = (items: string): string => `${HEAD}${items}</sst>`;
const read = (xml: string, charactersPerStep?: number): readonly string[] =>
  drain(stringsInSteps(xml, charactersPerStep));
const readWhole = (xml: string): readonly string[] => readSharedStrings(parseXml(xml)).map(({ text }) => text);

describe('stringsInSteps', () => {
  it.each<[string, string, readonly string[]]>([
    ['plain texts', '<si><t>HTX Hòa Bình</t></si><si><t>Xã 😀 &amp; con</t></si>', ['HTX Hòa Bình', 'Xã 😀 & con']],
    ['blanks that count', '<si><t xml:space="preserve">  Xanh \n</t></si>', ['  Xanh \n']],
    ['an empty item', '<si/><si><t/></si><si><t>a</t></si>', ['', '', 'a']],
    ['runs', '<si><r><rPr><b/></rPr><t>Hòa</t></r>\n<r><t xml:space="preserve"> Bình</t></r></si>', ['Hòa Bình']],
    [
      'a reading aid',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      ['東京'],
    ],
    ['an escaped carriage return', '<si><t>a_x000D_b_x005F_x000D_</t></si>', ['a\rb_x000D_']],
    ['an escape that two runs share', '<si><r><t>a_x00</t></r><r><t>0D_b</t></r></si>', ['a\rb']],
    ['what XML left as it is', '<si><t><![CDATA[a < b]]></t></si>', ['a < b']],
    ['names with a prefix', '<x:si><x:t>Đồng</x:t></x:si>', ['Đồng']],
    ['elements that only look like texts', '<extLst><si><t>a</t></si></extLst><si><x><t>b</t></x></si>', ['']],
    ['nothing', '', []],
  ])('should read %s', (_what, items, expected) => {
    expect(read(sst(items))).toEqual(expected);
    expect(readWhole(sst(items))).toEqual(expected);
  });

  it('should read the same as in one go, wherever the text is cut', () => {
    const text = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('_x000D_', '\r\n', ' Xã ', '😀', ']]>'))
      .map((value) => escapeText(escapeXstring(value)));
    const t = text.map((value) => `<t xml:space="preserve">${value}</t>`);
    const run = t.map((value) => `<r><rPr><b/></rPr>${value}</r>`);
    const aid = t.map((value) => `<rPh sb="0" eb="1">${value}</rPh>`);
    const item = fc.array(fc.oneof(t, run, aid, fc.constant('\r\n')), { maxLength: 4 });
    const part = fc
      .array(item, { maxLength: 12 })
      .map((items) => sst(items.map((i) => `<si>${i.join('')}</si>`).join('\n')));
    fc.assert(
      fc.property(part, fc.integer({ min: 1, max: 400 }), (xml, charactersPerStep) => {
        expect(read(xml, charactersPerStep)).toEqual(readWhole(xml));
      }),
    );
  });

  it('should tell how many characters are read', () => {
    const xml = sst('<si><t>a</t></si>'.repeat(20));
    expect([...stringsInSteps(xml, 100)]).toEqual(
      Array.from({ length: Math.ceil(xml.length / 100) - 1 }, (_, step) => (step + 1) * 100),
    );
  });

  it.each([
    ['breaks off', `${HEAD}<si><t>a`],
    ['is empty', ''],
    ['has entities of its own', `<!DOCTYPE s [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>`],
  ])('should refuse a text that %s', (_what, xml) => {
    expect(() => read(xml, 5)).toThrow();
  });
});
