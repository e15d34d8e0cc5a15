import { emptyHeaderFooter, type HeaderFooter, type PageLayout } from '../../../Worksheet';
import { unescapeXstring } from '../../../../../xlsx/xml/escape';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetSection } from './SheetSection';

type HeadersFooters = PageLayout['headersFooters'];

const ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** Headers and footers of all pages and of the first; those of even pages stay as the file has them. */
export const headerFooter: SheetSection = {
  name: 'headerFooter',
  read(element, { pageLayout }) {
    pageLayout.headersFooters = readAll(element);
  },
  write(element, { pageLayout: { headersFooters } }) {
    const now = readAll(element);
    if (now.state !== headersFooters.state) {
      element.setFlag('differentOddEven', headersFooters.state.endsWith('OddAndEven'), false);
      element.setFlag('differentFirst', headersFooters.state.startsWith('First'), false);
    }
    writePair(element, 'odd', now.defaultForAllPages, headersFooters.defaultForAllPages);
    writePair(element, 'first', now.firstPage, headersFooters.firstPage);
    return element.children.length > 0 || Object.keys(element.attributes).length > 0 ? element : undefined;
  },
};

function readAll(element: XmlElement): HeadersFooters {
  const first = element.flag('differentFirst', false);
  const even = element.flag('differentOddEven', false);
  const state = first ? (even ? 'FirstOddAndEven' : 'FirstAndDefault') : even ? 'OddAndEven' : 'Default';
  return { state, defaultForAllPages: readPair(element, 'odd'), firstPage: readPair(element, 'first') };
}

function readPair(element: XmlElement, which: string): HeaderFooter {
  const text = (name: string): string => unescapeXstring(element.child(which + name)?.text ?? '');
  const header = sections(text('Header'));
  const footer = sections(text('Footer'));
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

function writePair(element: XmlElement, which: string, now: HeaderFooter, wanted: HeaderFooter): void {
  if (JSON.stringify({ ...emptyHeaderFooter(), ...now }) === JSON.stringify({ ...emptyHeaderFooter(), ...wanted }))
    return;
  const put = (name: string, text: string): void => {
    const attributes = /^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {};
    element.put(which + name, text === '' ? undefined : new XmlElement(which + name, attributes, [text]), ORDER);
  };
  put('Header', joined(wanted.leftHeader, wanted.centerHeader, wanted.rightHeader));
  put('Footer', joined(wanted.leftFooter, wanted.centerFooter, wanted.rightFooter));
}

function joined(left: string, center: string, right: string): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** Cuts `&L…&C…&R…`; text before any of them stands in the centre. Codes stay in the text. */
function sections(text: string): Record<'L' | 'C' | 'R', string> {
  const result = { L: '', C: '', R: '' };
  let side: 'L' | 'C' | 'R' = 'C';
  // A code is & and a character, or a font name in quotes, which may hold anything.
  for (const [piece] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&$/g)) {
    const code = /^&[lcr]$/i.test(piece) ? piece.charAt(1).toUpperCase() : '';
    if (code === 'L' || code === 'C' || code === 'R') side = code;
    else result[side] += piece;
  }
  return result;
}
