import type { Style } from '../../style';
import { NAMESPACES } from '../namespaces';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { Palette } from './Palette';
import { StylesPart } from './StylesPart';
import { writeBorders, writeFont } from './writeStyle';

/** The styles part of a workbook made from scratch: its default style, and what Excel expects in every file. */
export function blankStyles(defaultStyle: Style): XmlElement {
  const fill = (patternType: string): XmlElement =>
    new XmlElement('fill', {}, [new XmlElement('patternFill', { patternType })]);
  const counted = (name: string, ...children: XmlElement[]): XmlElement =>
    new XmlElement(name, { count: String(children.length) }, children);
  const root = new XmlElement('styleSheet', { xmlns: NAMESPACES.main }, [
    counted('fonts', writeFont(defaultStyle.font)),
    counted('fills', fill('none'), fill('gray125')),
    counted('borders', writeBorders({})),
    counted('cellStyleXfs', new XmlElement('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })),
    counted('cellStyles', new XmlElement('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })),
    counted('dxfs'),
    new XmlElement('tableStyles', {
      count: '0',
      defaultTableStyle: 'TableStyleMedium2',
      defaultPivotStyle: 'PivotStyleLight16',
    }),
  ]);
  new StylesPart(root, new Palette(undefined, undefined)).add(defaultStyle);
  return root;
}
