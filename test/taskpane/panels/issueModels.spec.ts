import fc from 'fast-check';
import type { Issue, Severity } from '../../../src/core/rules/Issue';
import { filterIssues, isFiltering, NO_FILTER } from '../../../src/taskpane/panels/check/filterIssues';
import { countBySeverity, groupIssues } from '../../../src/taskpane/panels/check/groupIssues';
import { issueItems } from '../../../src/taskpane/panels/check/issueItems';
import { formatCell } from '../../../src/taskpane/panels/check/formatCell';
import { sampleIssues } from '../support/sampleIssues';

const issue = fc.record<Issue>({
  rule: fc.constantFrom('a', 'b', 'c', 'd'),
  severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
  sheet: fc.constantFrom('DS HTX', 'DS THT'),
  cell: fc.integer({ min: 1, max: 99 }).map((row) => `B${row}`),
  value: fc.string(),
  message: fc.string(),
  fix: fc.constant(null),
});

describe('groupIssues', () => {
  it('should lose no issue and repeat none', () =>
    fc.assert(
      fc.property(fc.array(issue), (issues) => {
        const grouped = groupIssues(issues).flatMap((group) => group.issues);
        expect(new Set(grouped)).toEqual(new Set(issues));
        expect(grouped).toHaveLength(issues.length);
      }),
    ));

  it('should put the gravest first, then the most frequent', () =>
    fc.assert(
      fc.property(fc.array(issue), (issues) => {
        const order = { error: 0, warning: 1, info: 2 };
        const keys = groupIssues(issues).map((group) => order[group.severity] * 1000 - group.issues.length);
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }),
    ));

  it('should count each severity', () => {
    expect(countBySeverity(sampleIssues)).toEqual({ error: 2, warning: 1, info: 2 });
  });
});

describe('filterIssues', () => {
  it('should pass everything when nothing is asked for', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(filterIssues(sampleIssues, NO_FILTER)).toBe(sampleIssues);
  });

  it('should find words without their accents, in any order, in message, value, sheet or cell', () => {
    const search = (text: string): readonly string[] =>
      filterIssues(sampleIssues, { ...NO_FILTER, search: text }).map(({ cell }) => cell);

    expect(search('xanh ĐỒNG')).toEqual(['H12']);
    expect(search('khanh thuy')).toEqual(['B8']);
    expect(search('tht b10')).toEqual(['B10']);
    expect(search('   ')).toHaveLength(5);
    expect(search('không-có-đâu')).toEqual([]);
  });

  it('should give a part of the issues in their order, and the same when filtered twice', () =>
    fc.assert(
      fc.property(
        fc.array(issue),
        fc.constantFrom('DS HTX', ''),
        fc.constantFrom('a', 'ds', ''),
        (issues, sheet, search) => {
          const filter = { ...NO_FILTER, sheet, search };
          const once = filterIssues(issues, filter);
          expect(issues.filter((each) => once.includes(each))).toEqual(once);
          expect(filterIssues(once, filter)).toEqual(once);
        },
      ),
    ));
});

describe('issueItems', () => {
  it('should show the issues of open rules only, and give each line a name of its own', () => {
    const twice = [...sampleIssues, sampleIssues[0]!];
    const items = issueItems(groupIssues(twice), ({ rule }) => rule === 'tax-code-duplicate');

    expect(items.map(({ kind }) => kind)).toEqual(['group', 'issue', 'issue', 'group', 'group', 'group']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('formatCell', () => {
  it('should write numbers as Vietnam does and make outer spaces visible', () => {
    expect(formatCell(1234.5, 'trống')).toBe('1.234,5');
    expect(formatCell(' HTX A  ', 'trống')).toBe('␣HTX A␣␣');
    expect(formatCell('  ', 'trống')).toBe('trống');
    expect(formatCell(true, 'trống')).toBe('TRUE');
  });
});
