import { act, renderHook } from '@testing-library/react';
import { useIsDark } from '../../../src/taskpane/theme/useIsDark';

/** An Office whose theme the user changes. */
class Surroundings {
  isDark: boolean | undefined = false;
}

describe('useIsDark', () => {
  it.each([
    ['the pane gets the focus', () => window.dispatchEvent(new Event('focus'))],
    ['the pane is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the pointer comes to it', () => document.documentElement.dispatchEvent(new Event('pointerenter'))],
  ])('should follow the theme of Office when %s', (_, come) => {
    // Arrange
    const office = new Surroundings();
    const { result } = renderHook(() => useIsDark('office', office));
    expect(result.current).toBe(false);
    // Act
    office.isDark = true;
    act(() => void come());
    // Assert
    expect(result.current).toBe(true);
  });

  it('should keep to what the user chose, whatever Office says', () => {
    const office = new Surroundings();
    office.isDark = true;
    const { result, rerender } = renderHook(({ choice }) => useIsDark(choice, office), {
      initialProps: { choice: 'light' as 'light' | 'dark' },
    });
    expect(result.current).toBe(false);
    office.isDark = false;
    rerender({ choice: 'dark' });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(result.current).toBe(true);
  });

  it('should be light where neither Office nor the system says anything', () => {
    const { result } = renderHook(() => useIsDark('office', { isDark: undefined }));
    expect(result.current).toBe(false);
  });

  it('should ask nobody any more when it is gone', () => {
    const reads: number[] = [];
    const office = {
      get isDark() {
        reads.push(1);
        return undefined;
      },
    };
    const { unmount } = renderHook(() => useIsDark('office', office));
    unmount();
    const before = reads.length;
    window.dispatchEvent(new Event('focus'));
    expect(reads).toHaveLength(before);
  });
});
