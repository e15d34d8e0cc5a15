import type { LeftCell } from '../../../src/excel';
import { leftCells } from '../../../src/taskpane/port/leftCells';

const left = (sheet: string, cell: string, cause: LeftCell['cause']): LeftCell => ({ sheet, cell, cause });

describe('leftCells', () => {
  it('should count the cells of protected sheets apart, and name each sheet once', () => {
    const cells = [
      left('DS HTX', 'B4', 'protected'),
      left('DS HTX', 'B5', 'changed'),
      left('DS HTX', 'B6', 'protected'),
      left('DS THT', 'B4', 'protected'),
    ];

    expect(leftCells(cells)).toEqual({ others: 1, locked: { count: 3, sheets: ['DS HTX', 'DS THT'] } });
  });

  it('should say nothing of protection where there is none', () => {
    expect(leftCells([left('DS HTX', 'B5', 'formula')])).toEqual({ others: 1 });
    expect(leftCells([])).toEqual({ others: 0 });
  });
});
