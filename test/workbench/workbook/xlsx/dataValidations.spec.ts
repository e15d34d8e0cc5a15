import { shiftCells } from '../../../../src/workbench/workbook/structure/shiftCells';
import { SHEET_COLUMNS } from '../../../../src/workbench/workbook/rectangles';
import type { DataValidation } from '../../../../src/workbench/workbook/DataValidation';
import { Workbook } from '../../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/workbench/workbook/xlsx/writeXlsx';
import { packageOf, textsOf } from './fixture';

const WORDS =
  '<dataValidation type=\'list\' imeMode="on" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>"Nông nghiệp,Vận ""tải"""</formula1></dataValidation>';
const NUMBERS =
  '<dataValidation type="whole" errorStyle="warning" operator="greaterThanOrEqual" showInputMessage="1" promptTitle="Vốn" prompt="Triệu đồng" error="Sai" sqref="C2:C9 E2"><formula1>0</formula1></dataValidation>';
const REFERENCE =
  '<dataValidation type="list" showDropDown="1" sqref="D2:D9"><formula1>\'Danh mục\'!$A$2:$A$9</formula1></dataValidation>';
const LIST = `<dataValidations xWindow="9" count="3">${WORDS}${NUMBERS}${REFERENCE}</dataValidations>`;
const file = packageOf({
  sheets: { Sổ: `<sheetData/>${LIST}`, 'Danh mục': '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData>' },
});

function open(bytes: Uint8Array = file): { workbook: Workbook; sheet: Worksheet; items: DataValidation[] } {
  const workbook = readXlsx(bytes);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a sheet');
  return { workbook, sheet, items: sheet.dataValidations };
}

const xmlOf = (workbook: Workbook): string => textsOf(writeXlsx(workbook))['xl/worksheets/sheet1.xml'] ?? '';

const list = (source: string): DataValidation => ({
  areas: [{ row: 1, column: 6, rowCount: 3, columnCount: 1 }],
  type: 'List',
  rule: { list: { inCellDropDown: true, source } },
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: 'Sai', message: 'Chọn trong danh sách & <nhập>' },
  prompt: { showPrompt: true, title: '', message: '' },
});

describe('data validations of a file', () => {
  it('should be read in the words of Office.js', () => {
    const { items } = open();

    expect(items.map(({ type, rule }) => ({ type, rule }))).toEqual([
      { type: 'List', rule: { list: { inCellDropDown: true, source: 'Nông nghiệp,Vận "tải"' } } },
      { type: 'WholeNumber', rule: { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } },
      { type: 'List', rule: { list: { inCellDropDown: false, source: "='Danh mục'!$A$2:$A$9" } } },
    ]);
    expect(items[1]).toMatchObject({
      areas: [
        { row: 1, column: 2, rowCount: 8, columnCount: 1 },
        { row: 1, column: 4, rowCount: 1, columnCount: 1 },
      ],
      ignoreBlanks: false,
      errorAlert: { showAlert: false, style: 'Warning', title: '', message: 'Sai' },
      prompt: { showPrompt: true, title: 'Vốn', message: 'Triệu đồng' },
    });
  });

  it('should be kept to the byte beside changed, removed and new ones', () => {
    const { workbook, sheet, items } = open();
    const [first, second] = items;
    if (!first || !second) throw new Error('two');
    sheet.dataValidations = [first, { ...second }, list('A,B')];

    const xml = xmlOf(workbook);

    expect(xml).toContain(`<dataValidations xWindow="9" count="3">${WORDS}<dataValidation type="whole"`);
    expect(xml).not.toContain('showDropDown');
    expect(open(writeXlsx(workbook)).items).toEqual(sheet.dataValidations);
  });

  it('should leave no element when the last is gone', () => {
    const { workbook, sheet } = open();
    sheet.dataValidations = [];

    expect(xmlOf(workbook)).not.toContain('dataValidation');
  });

  it('should follow moved rows of the list and a renamed sheet, and keep what the model does not know', () => {
    const { workbook, sheet } = open();
    const [, other] = workbook.sheets;
    if (!other) throw new Error('two sheets');
    const rows = { row: 0, column: 0, rowCount: 1, columnCount: SHEET_COLUMNS };
    shiftCells(workbook, other, { kind: 'insert', axis: 'rows', area: rows });
    shiftCells(workbook, sheet, { kind: 'insert', axis: 'rows', area: rows });
    other.name = 'Mục lục';

    const xml = xmlOf(workbook);

    expect(xml).toContain("<formula1>'Mục lục'!$A$3:$A$10</formula1>");
    expect(xml).toContain('sqref="C3:C10 E3"');
    expect(xml).toMatch(/<dataValidation type="list" imeMode="on"[^>]* sqref="B3:B10">/);
  });
});

describe('data validations of the host', () => {
  it('should come back as they were', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Sổ');
    sheet.dataValidations = [
      list('Nông nghiệp,"Vận" tải'),
      list('=$A$1:$A$9'),
      { ...list(''), type: 'Custom', rule: { custom: { formula: '=COUNTIF($A$1:$A$9,A1)=1' } } },
      {
        ...list(''),
        type: 'Decimal',
        rule: { decimal: { formula1: 0.5, formula2: '=$B$1', operator: 'NotBetween' } },
        errorAlert: { showAlert: false, style: 'Information', title: '', message: '' },
      },
    ];

    const bytes = writeXlsx(workbook);

    expect(open(bytes).items).toEqual(sheet.dataValidations);
    expect(textsOf(writeXlsx(readXlsx(bytes)))).toEqual(textsOf(bytes));
  });

  it('should write a date as the file counts days', () => {
    const workbook = new Workbook();
    const rule = { date: { formula1: '2020-01-01', formula2: '2020-06-30', operator: 'Between' } };
    workbook.addSheet('Sổ').dataValidations = [{ ...list(''), type: 'Date', rule }];

    expect(xmlOf(workbook)).toContain('<formula1>43831</formula1><formula2>44012</formula2>');
  });
});
