import { act, renderHook, waitFor } from '@testing-library/react';
import type { Issue } from '../../../../src/core/rules/Issue';
import { searchText } from '../../../../src/taskpane/panels/check/searchText';
import { useSearchable } from '../../../../src/taskpane/panels/check/useSearchable';
import { sampleIssues } from '../../support/sampleIssues';

const many = (count: number): readonly Issue[] =>
  Array.from({ length: count }, (_, index) => ({ ...sampleIssues[0]!, cell: `B${index + 5}` }));

describe('useSearchable', () => {
  it('should have no list before the first is ready', async () => {
    const issues = many(3);
    const { result } = renderHook(() => useSearchable(issues));

    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current).toBe(issues));
  });

  it('should keep the list before until the next is ready', async () => {
    const first = many(2);
    const second = many(4000);
    const { result, rerender } = renderHook(({ issues }) => useSearchable(issues), { initialProps: { issues: first } });
    await waitFor(() => expect(result.current).toBe(first));

    rerender({ issues: second });
    expect(result.current).toBe(first);
    await waitFor(() => expect(result.current).toBe(second), { timeout: 20_000 });
  });

  it('should stop when it is left', async () => {
    const issues = many(1);
    const { result, unmount } = renderHook(() => useSearchable(issues));

    unmount();
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(result.current).toBeUndefined();
  });
});

describe('searchText', () => {
  it('should hold the place, the value and the words without accents', () => {
    const issue = { ...sampleIssues[0]!, sheet: 'DS HTX', cell: 'C7', value: 'Đồng Xanh' };

    expect(searchText(issue)).toContain('ds htx c7 dong xanh');
  });
});
