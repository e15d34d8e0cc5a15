import { parseCommand } from '../../../src/workbench/cli/parseCommand';

describe('parseCommand', () => {
  it('should read a report with all its options, in any order', () => {
    const words =
      'report --json sổ.xlsx --period 2020-H1 b.xlsx --out=ra.xlsx --force --template a --docx ra.docx c.xlsx ' +
      '--previous 2019.xlsx --converted --previous 2019b.xlsx --plan-year KH=2020 --plan-year a=b=2021';
    const command = parseCommand(words.split(' '));

    expect(command).toEqual({
      name: 'report',
      options: {
        file: 'sổ.xlsx',
        others: ['b.xlsx', 'c.xlsx'],
        out: 'ra.xlsx',
        docx: 'ra.docx',
        period: '2020-H1',
        template: 'A',
        previous: ['2019.xlsx', '2019b.xlsx'],
        isConverted: true,
        planYears: { KH: 2020, 'a=b': 2021 },
        json: true,
        force: true,
      },
    });
  });

  it('should read a check with all its options', () => {
    const words =
      'check sổ.xlsx --as-of 2026-06-30 --fix-safe --issues-sheet --out ra.xlsx --json --language en --force';

    expect(parseCommand(words.split(' '))).toEqual({
      name: 'check',
      options: {
        file: 'sổ.xlsx',
        asOf: '2026-06-30',
        fixSafe: true,
        issuesSheet: true,
        out: 'ra.xlsx',
        json: true,
        language: 'en',
        force: true,
      },
    });
  });

  it('should take a formula as one word', () => {
    expect(parseCommand(['eval', '=HTX.PROGRESS(16,20)'])).toEqual({
      name: 'eval',
      options: { formula: '=HTX.PROGRESS(16,20)', in: undefined },
    });
  });

  it.each([[[]], [['help']], [['--help']]])('should offer help for %j', (words: string[]) => {
    expect(parseCommand(words)).toEqual({ name: 'help' });
  });

  it.each([[['check', '--help']], [['report', 'a.xlsx', '-h']], [['recognise', '--json', '--help']]])(
    'should give help where it is asked for: %j',
    (words: string[]) => {
      expect(parseCommand(words)).toEqual({ name: 'help' });
    },
  );

  it.each([
    [['check', 'a.xlsx', '--sua'], 'không có lựa chọn --sua'],
    [['report', 'a.xlsx', '--out'], 'thiếu giá trị sau --out'],
    [['report', 'a.xlsx', '--out', '--json'], 'thiếu giá trị sau --out'],
    [['check', 'a.xlsx', '--json=1'], 'lựa chọn --json không nhận giá trị'],
  ])('should say in Vietnamese what is wrong with %j', (words: string[], reason) => {
    expect(() => parseCommand(words)).toThrow(reason);
  });

  it.each([
    [['reprot', 'a.xlsx']],
    [['report']],
    [['report', 'a.xlsx', 'a.xlsx']],
    [['report', 'a.xlsx', '--template', 'D']],
    [['report', 'a.xlsx', '--plan-year', '2020']],
    [['report', 'a.xlsx', '--plan-year', 'KH=20']],
    [['report', 'a.xlsx', '--plan-year', '=2020']],
    [['recognise', 'a.xlsx', 'b.xlsx']],
    [['report', 'a.xlsx', '--outt', 'b.xlsx']],
    [['report', 'a.xlsx', '--out']],
    [['check', 'a.xlsx', '--language', 'fr']],
    [['check', 'a.xlsx', '--fix-safe']],
    [['check', 'a.xlsx', '--issues-sheet']],
    [['check', 'a.xlsx', '--out', 'b.xlsx']],
    [['eval']],
    [['template', '']],
  ])('should refuse %j and say how the command is used', (words: string[]) => {
    expect(() => parseCommand(words)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining('htx ') }),
    );
  });
});
