import { parseStartArguments } from '../../../src/workbench/server/parseStartArguments';

describe('parseStartArguments', () => {
  it('should open the sample on port 3000 or the next free one', () =>
    expect(parseStartArguments([])).toEqual({
      file: undefined,
      port: 3000,
      orNextPort: true,
      open: true,
      https: false,
    }));

  it('should keep to the port that was asked for', () =>
    expect(parseStartArguments(['so.xlsx', '--port', '4000', '--no-open', '--https'])).toEqual({
      file: 'so.xlsx',
      port: 4000,
      orNextPort: false,
      open: false,
      https: true,
    }));

  it.each([
    [['a.xlsx', 'b.xlsx'], 'thừa "b.xlsx"'],
    [['--port', 'abc'], '--port abc không phải số cổng'],
    [['--port', '70000'], '--port 70000 không phải số cổng'],
    [['--prot', '1'], '--prot'],
  ])('should refuse %j and show how it is called', (words, reason) => {
    expect(() => parseStartArguments(words)).toThrow(reason);
    expect(() => parseStartArguments(words)).toThrow('npm start -- [TỆP.xlsx]');
  });
});
