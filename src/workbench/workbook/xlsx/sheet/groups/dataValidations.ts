import type { DataValidation } from '../../../DataValidation';
import { readValidation } from '../../validation/readValidation';
import { writeValidation } from '../../validation/writeValidation';
import { parseXml } from '../../../../../xlsx/xml/parseXml';
import { patchStartTag, replacePieces } from '../../xml/patchStartTag';
import { serialiseXml } from '../../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetWriteContext } from '../SheetWriteContext';
import type { SheetGroup } from './SheetGroup';

/** What may be entered in cells. */
export const dataValidations: SheetGroup = {
  name: 'dataValidations',
  read(sources, sheet, { objects }) {
    for (const element of sources.slice(0, 1).flatMap((source) => parseXml(source).all('dataValidation'))) {
      const validation = readValidation(element);
      objects.validations.set(validation, { index: objects.validations.size, snapshot: JSON.stringify(validation) });
      sheet.dataValidations.push(validation);
    }
  },
  write([source, ...others], sheet, context) {
    const added = sheet.dataValidations
      .filter((validation) => !context.objects.validations.has(validation))
      .map((validation) => write(new XmlElement('dataValidation'), validation, context));
    if (source !== undefined)
      return { kept: [writeList(source, added, sheet.dataValidations, context), ...others], added: '' };
    const list = `<dataValidations count="${added.length}">${added.join('')}</dataValidations>`;
    return { kept: [], added: added.length === 0 ? '' : list };
  },
};

function writeList(
  source: string,
  added: readonly string[],
  validations: readonly DataValidation[],
  context: SheetWriteContext,
): string {
  const list = parseXml(source);
  const elements = list.all('dataValidation');
  const byIndex = new Map([...context.objects.validations].map(([validation, { index }]) => [index, validation]));
  const kept = elements.map((element, index) => {
    const { start = 0, end = 0 } = element.source ?? {};
    const validation = byIndex.get(index);
    const isHere = validation !== undefined && validations.includes(validation);
    return { start, end, text: isHere ? ownText(source.slice(start, end), element, validation, context) : '' };
  });
  const count = kept.filter(({ text }) => text !== '').length + added.length;
  if (count === 0) return '';
  const last = kept.at(-1);
  if (last) last.text += added.join('');
  const text = last
    ? replacePieces(source, kept)
    : serialiseXml(list).replace(/\/?>(?:<\/[^>]*>)?$/, `>${added.join('')}</${list.name}>`);
  return count === elements.length ? text : patchStartTag(text, 'count', String(count));
}

function ownText(own: string, element: XmlElement, validation: DataValidation, context: SheetWriteContext): string {
  const isSame = context.objects.validations.get(validation)?.snapshot === JSON.stringify(validation);
  return isSame && !(context.sheetsChanged && own.includes('!')) ? own : write(element, validation, context);
}

const write = (element: XmlElement, validation: DataValidation, context: SheetWriteContext): string =>
  serialiseXml(
    writeValidation(element, validation, { sheetName: context.sheetName, date1904: context.workbook.date1904 }),
  );
