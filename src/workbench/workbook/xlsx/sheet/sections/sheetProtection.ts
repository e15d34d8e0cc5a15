import type { Worksheet } from '../../../Worksheet';
import type { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetSection } from './SheetSection';

/** Option of Office.js, attribute of the file, and whether the attribute forbids where it is absent. */
const OPTIONS: readonly (readonly [option: string, attribute: string, forbidden: boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];

/** Protection of the sheet. A password is kept as the file has it: the model knows only that there is one. */
export const sheetProtection: SheetSection = {
  name: 'sheetProtection',
  read(element, sheet) {
    sheet.protection = readProtection(element);
  },
  write(element, sheet) {
    const { protection } = sheet;
    if (!protection) return undefined;
    if (JSON.stringify(readProtection(element)) === JSON.stringify(protection)) return element;
    element.setFlag('sheet', true, false);
    for (const [option, attribute, forbidden] of OPTIONS) {
      const allowed = protection.options[option] ?? !forbidden;
      element.setFlag(attribute, !allowed, forbidden);
    }
    if (!protection.password) for (const attribute of PASSWORD) element.set(attribute, undefined);
    return element;
  },
};

const PASSWORD = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

function readProtection(element: XmlElement): Worksheet['protection'] {
  if (!element.flag('sheet', false)) return null;
  return {
    password: 'password' in element.attributes || 'hashValue' in element.attributes,
    options: Object.fromEntries(
      OPTIONS.map(([option, attribute, forbidden]) => [option, !element.flag(attribute, forbidden)]),
    ),
  };
}
