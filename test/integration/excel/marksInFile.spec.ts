import type { Issue, Severity } from '../../../src/core/rules/Issue';
import { clearMarks, MARK_COLOURS, markIssues } from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { textsOf } from '../../workbench/workbook/xlsx/fixture';
import { withSession } from './support/withSession';

const SHEET = 'DS HTX';

const issue = (cell: string, severity: Severity): Issue => ({
  rule: 'thử',
  severity,
  sheet: SHEET,
  cell,
  value: '',
  message: '',
  fix: null,
});

/** The sample's file with fills and conditional formats of the user's own. */
function userFile(): Uint8Array {
  const workbook = buildSample();
  const sheet = workbook.sheetByName(SHEET)!;
  sheet.ensureCell(9, 2).style = workbook.styles.derive(0, (style) => ({ ...style, fill: '#123456' }));
  const areas = [
    { row: 5, column: 0, rowCount: 40, columnCount: 6 },
    { row: 60, column: 2, rowCount: 3, columnCount: 1 },
  ];
  const common = { areas, stopIfTrue: true, format: { fill: '#FF0000' } };
  sheet.conditionalFormats.push(
    { ...common, id: '{A}', type: 'Custom', rule: { formula: '=$A1>3' } },
    { ...common, id: '{B}', type: 'DataBar', rule: {}, format: {} },
  );
  return writeXlsx(workbook);
}

describe('marks in a file', () => {
  it('should be there after saving, and leave every sheet to the byte as it was when they go', async () => {
    const before = userFile();
    const marked = readXlsx(before);
    await withSession(marked, async () => {
      await markIssues([issue('C8', 'error'), issue('D9', 'error'), issue('C20', 'warning'), issue('B3', 'info')]);
    });

    const again = readXlsx(writeXlsx(marked));
    const rules = again.sheetByName(SHEET)?.conditionalFormats ?? [];
    expect(rules.map(({ type, format }) => [type, format.fill])).toEqual([
      ['Custom', MARK_COLOURS.error],
      ['Custom', MARK_COLOURS.warning],
      ['Custom', MARK_COLOURS.info],
      ['Custom', '#FF0000'],
      ['DataBar', undefined],
    ]);
    await withSession(again, clearMarks);

    const [old, now] = [textsOf(before), textsOf(writeXlsx(again))];
    for (const name of Object.keys(old).filter((part) => /worksheets\//.test(part))) {
      expect([name, now[name]]).toEqual([name, old[name]]);
    }
  });
});
