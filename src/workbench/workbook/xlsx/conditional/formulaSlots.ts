import type { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** A place in a rule where a formula stands. */
export interface FormulaSlot {
  readonly text: string;
  readonly put: (text: string) => void;
}

/** The formulas of a rule: its own, and those that bound its bars, scales and icons. */
export function formulaSlots(element: XmlElement): FormulaSlot[] {
  return element.elements.flatMap((child): FormulaSlot[] => {
    if (child.localName === 'formula') return [contentSlot(child)];
    if (child.localName !== 'cfvo') return formulaSlots(child);
    const { val } = child.attributes;
    const isFormula = val !== undefined && val.trim() !== '' && Number.isNaN(Number(val));
    return isFormula ? [{ text: val, put: (text) => void child.set('val', text) }] : [];
  });
}

const contentSlot = (element: XmlElement): FormulaSlot => ({
  text: element.text,
  put: (text) => void element.children.splice(0, element.children.length, text),
});
