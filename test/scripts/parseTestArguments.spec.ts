import { CHECKS, parseTestArguments, PROJECTS } from '../../scripts/setup/parseTestArguments.mjs';

describe('parseTestArguments', () => {
  it('should run everything without words', () =>
    expect(parseTestArguments([])).toEqual({ checks: CHECKS, projects: PROJECTS, paths: [] }));

  it('should run just the projects that are named', () =>
    expect(parseTestArguments(['unit', 'pane'])).toEqual({ checks: [], projects: ['unit', 'pane'], paths: [] }));

  it('should run just the check that is named', () =>
    expect(parseTestArguments(['lint'])).toEqual({ checks: ['lint'], projects: [], paths: [] }));

  it('should build before the end-to-end tests', () =>
    expect(parseTestArguments(['e2e', 'lint'])).toEqual({ checks: ['build', 'lint'], projects: ['e2e'], paths: [] }));

  it('should look for a path in every project but the browser', () =>
    expect(parseTestArguments(['test/core/plan'])).toEqual({
      checks: [],
      projects: ['unit', 'pane', 'integration'],
      paths: ['test/core/plan'],
    }));

  it('should start the browser for a path of end-to-end tests', () =>
    expect(parseTestArguments(['test/e2e/report'])).toMatchObject({ checks: ['build'], projects: ['e2e'] }));
});
