import * as fc from 'fast-check';
import { drain } from '../../../src/core/drain';
import type { FileCell } from '../../../src/xlsx/sheet/FileCell';
import { scanInSteps } from '../../../src/xlsx/sheet/scanSheet';

const SHEET =
  '\uFEFF<?xml version="1.0"?>\r\n<worksheet><sheetData>\r\n' +
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Đồng 😀 Xanh &amp; con</t></is></c><c r="B1"><f>SUM(C1:C2)</f><v>3</v></c></row>\r\n' +
  '<row r="2"><c r="A2" t="str"><v><![CDATA[a < b]]></v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>';

function scanned(charactersPerStep: number) {
  const cells: FileCell[] = [];
  const rows: unknown[] = [];
  const { rootName, sections } = drain(
    scanInSteps(SHEET, { cell: (cell) => cells.push(cell), row: (row) => rows.push({ ...row }) }, charactersPerStep),
  );
  return { rootName, sections, cells, rows };
}

describe('scanInSteps', () => {
  const whole = scanned(SHEET.length);

  it('should find the cells and where the sections stand', () => {
    expect(whole.cells.map(({ value }) => value)).toEqual(['Đồng 😀 Xanh & con', '3', 'a < b']);
    expect(whole.sections.map(({ name, start, end }) => [name, SHEET.slice(start, end).slice(0, 6)])).toEqual([
      ['sheetData', '<sheet'],
      ['mergeCells', '<merge'],
    ]);
  });

  it('should find the same wherever the text is cut', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: SHEET.length }), (charactersPerStep) => {
        expect(scanned(charactersPerStep)).toEqual(whole);
      }),
    ));
});
