import type { Fix, Issue } from '../../../../src/core/rules/Issue';
import { textsOf } from '../../../../src/locales/textsOf';
import { changeTexts } from '../../../../src/taskpane/panels/check/changeTexts';
import { onePerCell } from '../../../../src/taskpane/panels/check/onePerCell';
import { sampleIssues } from '../../support/sampleIssues';

const { check } = textsOf('vi');

const change = (value: Issue['value'], to: Fix['to'], numberFormat?: string): readonly string[] => {
  const fix: Fix = { grade: 'safe', to, ...(numberFormat !== undefined && { numberFormat }) };
  const { before, after } = changeTexts({ ...sampleIssues[0]!, value, fix }, check);
  return [before, after];
};

describe('changeTexts', () => {
  it('should print what is plainly another text as it is', () => {
    expect(change(' HTX A', 'HTX A')).toEqual(['␣HTX A', 'HTX A']);
    expect(change('35 LĐ', 35)).toEqual(['35 LĐ', '35']);
    expect(change('', 'HTX A')).toEqual(['ô trống', 'HTX A']);
  });

  it('should print days as dates', () => {
    expect(change('25.7.2020', 44_037, 'dd/mm/yyyy')).toEqual(['25.7.2020', '25/07/2020']);
    expect(change('44037', 44_037)).toEqual(['44037', '44.037']);
  });

  it('should say what differs where both look alike', () => {
    expect(change('20', 20)).toEqual(['20 (dạng chữ)', '20 (dạng số)']);
    expect(change('25/07/2020', 44_037, 'dd/mm/yyyy')).toEqual(['25/07/2020 (dạng chữ)', '25/07/2020 (dạng ngày)']);
    const [before, after] = change('Bình'.normalize('NFD'), 'Bình');
    expect(before).toMatch(/\(dấu tách rời\)$/);
    expect(after).toBe('Bình (chữ liền dấu)');
  });
});

describe('onePerCell', () => {
  it('should choose a safe fix before a suggested one, else the first', () => {
    const issue = (cell: string, grade: Fix['grade'], to: string): Issue => ({
      ...sampleIssues[0]!,
      cell,
      fix: { grade, to },
    });

    const chosen = onePerCell([
      issue('B4', 'suggested', 'a'),
      issue('B4', 'safe', 'b'),
      issue('B4', 'safe', 'c'),
      issue('B5', 'suggested', 'd'),
      issue('B5', 'suggested', 'e'),
    ]);

    expect(chosen.map(({ fix }) => fix?.to)).toEqual(['b', 'd']);
  });
});
