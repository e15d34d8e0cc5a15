import { DEFAULT_STYLE } from '../../../../../src/workbench/workbook/style';
import { Palette } from '../../../../../src/workbench/workbook/xlsx/styles/Palette';
import { StylesPart } from '../../../../../src/workbench/workbook/xlsx/styles/StylesPart';
import { parseXml } from '../../../../../src/xlsx/xml/parseXml';
import { serialiseXml } from '../../../../../src/xlsx/xml/serialiseXml';

const XML =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>' +
  '<font><b/><i val="0"/><strike/><u val="double"/><sz val="13"/><color rgb="FFFF0000"/><name val="Times New Roman"/><charset val="163"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill>' +
  '<fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/></border><border diagonalDown="1"><left style="mediumDashed"><color indexed="64"/></left><top style="double"><color rgb="FF112233"/></top><diagonal style="hair"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="165" fontId="1" fillId="2" borderId="1" quotePrefix="1"><alignment horizontal="centerContinuous" vertical="top" textRotation="135" wrapText="1" indent="2"/><protection locked="0" hidden="1"/></xf>' +
  '<xf numFmtId="14" fontId="0" fillId="3" borderId="0"/></cellXfs></styleSheet>';

const open = (): StylesPart => new StylesPart(parseXml(XML), new Palette(undefined, undefined));

describe('StylesPart', () => {
  it('should resolve cell formats with all that they refer to', () => {
    const [first, second, third] = open().formats;

    expect(first).toEqual(DEFAULT_STYLE);
    expect(second).toEqual({
      numberFormat: 'dd/mm/yyyy',
      font: {
        name: 'Times New Roman',
        size: 13,
        bold: true,
        italic: false,
        underline: 'Double',
        strikethrough: true,
        color: '#FF0000',
      },
      fill: '#DAE3F3',
      borders: {
        EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#000000' },
        EdgeTop: { style: 'Double', weight: 'Thick', color: '#112233' },
        DiagonalDown: { style: 'Continuous', weight: 'Hairline', color: '#000000' },
      },
      horizontalAlignment: 'CenterAcrossSelection',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      textOrientation: -45,
      shrinkToFit: false,
      locked: false,
      formulaHidden: true,
      quotePrefix: true,
    });
    expect(third).toMatchObject({ numberFormat: 'm/d/yyyy', fill: '#00FF00' });
  });

  it('should add a format by means of what the file has, and what it lacks at the end', () => {
    const part = open();
    const [, second] = part.formats;
    if (!second) throw new Error('two formats');

    const index = part.add({ ...second, numberFormat: '#,##0.0', fill: '#E3EFE6' });
    const xml = serialiseXml(part.root);

    expect(index).toBe(3);
    expect(xml).toContain('<numFmts count="2">');
    expect(xml).toContain('<numFmt numFmtId="166" formatCode="#,##0.0"/>');
    expect(xml).toContain('<fills count="5">');
    expect(xml).toMatch(/<xf numFmtId="166" fontId="1" fillId="4" borderId="1" xfId="0" quotePrefix="1"[^>]*>/);
    expect(xml).toContain(
      '<alignment horizontal="centerContinuous" vertical="top" textRotation="135" wrapText="1" indent="2"/>',
    );
    expect(xml).toContain('<fonts count="2">');
  });

  it('should use built-in numbers only where they mean the same in every country', () => {
    const part = open();

    part.add({ ...DEFAULT_STYLE, numberFormat: '0%' });
    part.add({ ...DEFAULT_STYLE, numberFormat: '$#,##0_);($#,##0)' });

    expect(serialiseXml(part.root)).toContain('<xf numFmtId="9" ');
    expect(serialiseXml(part.root)).toContain('numFmtId="166" formatCode="$#,##0_);($#,##0)"');
  });
});
