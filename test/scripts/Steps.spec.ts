import { Steps } from '../../scripts/setup/Steps.mjs';

describe('Steps', () => {
  it('should say how each step ended, and show what a failed one wrote', async () => {
    // Arrange
    const lines: string[] = [];
    const times = [0, 1500, 2000, 12_000];
    const steps = new Steps(
      (line) => lines.push(line),
      () => times.shift() ?? 0,
    );
    // Act
    await steps.run('lint', () => Promise.resolve({ code: 0, output: 'quiet' }));
    await steps.run('types', () => Promise.resolve({ code: 2, output: 'a.ts: no\n' }));
    // Assert
    expect(lines).toEqual(['▶ lint', '✔ lint  1.5 s', '▶ types', '✘ types  10.0 s', 'a.ts: no']);
    expect(steps.failed).toEqual(['types']);
    expect(steps.table()).toBe('✔     1.5 s  lint\n✘    10.0 s  types');
  });
});
