import { isMarkFormula } from './markFormula';

/** What conditional formats a sheet has; to be loaded with a sync before `removeMarks`. */
export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

/** HTX's own among conditional formats. */
export function ownMarks(formats: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return formats.items.filter(
    ({ type, customOrNullObject }) => String(type) === 'Custom' && isMarkFormula(customOrNullObject.rule.formula),
  );
}

/** Removes HTX's own conditional formats with the next sync, and gives how many there were. The user's stay. */
export function removeMarks(formats: Excel.ConditionalFormatCollection): number {
  const own = ownMarks(formats);
  for (const format of own) format.delete();
  return own.length;
}
