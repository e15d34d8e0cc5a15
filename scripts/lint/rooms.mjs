/**
 * The rooms of the house and their doors: which folders of src a room may import from, which packages, and whether
 * Node's own modules. The first room whose folder contains the file counts, so narrower folders come first.
 *
 * @type {readonly { folder: string, imports: readonly string[], packages?: readonly string[], node?: boolean }[]}
 */
export const rooms = [
  // Writes the Word file; loaded only when one is asked for.
  { folder: 'core/report/docx', imports: ['core'], packages: ['docx'] },
  { folder: 'core', imports: [] },
  { folder: 'locales', imports: ['core'] },
  // What an .xlsx file holds, from its bytes: for the add-in, which reads files beside the open workbook, and the workbench.
  { folder: 'xlsx', imports: ['core'], packages: ['fflate', 'saxes'] },
  { folder: 'excel', imports: ['core', 'locales', 'xlsx'], packages: ['valibot'] },
  { folder: 'functions', imports: ['core', 'excel', 'locales'], packages: ['read-vietnamese-number'] },
  { folder: 'commands', imports: ['core', 'excel', 'functions', 'locales'] },
  {
    folder: 'taskpane',
    imports: ['core', 'excel', 'functions', 'commands', 'locales'],
    packages: [
      'react',
      'react-dom',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@tanstack/react-virtual',
      '@testing-library/*',
    ],
  },
  { folder: 'manifest', imports: [], packages: ['xml2js', 'office-addin-manifest'], node: true },
  // The command line runs the add-in's own code over the headless host: the one place where both meet.
  {
    folder: 'workbench/cli',
    imports: ['core', 'excel', 'functions', 'locales', 'workbench', 'xlsx'],
    packages: ['*'],
    node: true,
  },
  { folder: 'workbench/headless', imports: ['core', 'workbench', 'xlsx'], packages: ['*'], node: true },
  { folder: 'workbench/server', imports: ['core', 'workbench', 'xlsx'], packages: ['*'], node: true },
  { folder: 'workbench', imports: ['core', 'workbench', 'xlsx'], packages: ['*'] },
];
