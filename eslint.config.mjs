import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/importDirection.mjs';

const sources = ['src/**/*.{ts,tsx}'];
const typescript = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'];
const nodeGlobals = {
  ...Object.fromEntries(
    [
      'process',
      'console',
      'Buffer',
      'URL',
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'AbortController',
      'fetch',
    ].map((name) => [name, 'readonly']),
  ),
};
const OFFICE = ['Excel', 'Office', 'OfficeExtension', 'OSF', 'Microsoft'];

/** Officially allowed nowhere but in src/excel: everything else asks that room. */
const officeGlobals = (message) => ({
  'no-restricted-globals': ['error', ...OFFICE.map((name) => ({ name, message }))],
  'no-restricted-syntax': [
    'error',
    {
      selector: `MemberExpression[object.name=/^(window|globalThis|self|top|parent)$/][property.name=/^(${OFFICE.join('|')})$/]`,
      message,
    },
  ],
});

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  // Plain JavaScript of the tools: run by Node, before anything is installed in the case of scripts/.
  { files: ['**/*.mjs'], languageOptions: { sourceType: 'module', globals: nodeGlobals } },
  {
    files: ['*.js', 'webpack/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...nodeGlobals, require: 'readonly', module: 'writable', exports: 'writable', __dirname: 'readonly' },
    },
  },
  // Runs in Internet Explorer's engine as well.
  {
    files: ['src/taskpane/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', navigator: 'readonly', location: 'readonly' },
    },
  },

  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: sources,
    plugins: { htx: { rules: { 'import-direction': importDirection } } },
    rules: {
      'htx/import-direction': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },

  // The core is pure: the language's own globals and nothing else, whatever the DOM's or Node's types offer.
  {
    files: ['src/core/**/*.ts'],
    languageOptions: { parserOptions: { lib: ['es2023'] } },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['src/{functions,commands,taskpane,locales}/**/*.{ts,tsx}'],
    rules: officeGlobals('Only src/excel speaks Office.js: ask that room.'),
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.flat.recommended.rules,
  },
  // What a test parses or captures is checked by its assertions.
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
