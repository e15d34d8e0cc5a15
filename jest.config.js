/** @type {import('jest').Config} */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const common = {
  transform: { '\\.[cm]?[jt]sx?$': swc },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(.*/)?(strip-bom|uuid|nanoid|lodash-es)/)', '/\\.cache/'],
  // The formula engine as one file: see scripts/prebundle-univer.mjs.
  globalSetup: '<rootDir>/scripts/prebundle-univer.mjs',
  moduleNameMapper: { '^@univerjs/engine-formula$': '<rootDir>/.cache/univer/engine-formula.cjs' },
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      // Whatever is not below belongs here: a new folder must not go untested.
      testMatch: ['<rootDir>/test/!(taskpane|integration|e2e)/**/*.spec.ts'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.spec.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    },
    {
      ...common,
      displayName: 'integration',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/integration/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/integration/setup.ts'],
    },
    { ...common, displayName: 'e2e', testEnvironment: 'node', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
  ],
};
