/** As wide, letter by letter, as Times New Roman, Arial and Calibri: a column that fits in Excel fits here. */
const FAMILIES = ['tinos', 'arimo', 'carlito'];
const FACES = ['400', '400-italic', '700', '700-italic'];

/** Patterns for CopyPlugin: the fonts of the grid, and one fonts.css that names them by the letters that they have. */
exports.fonts = [
  ...FAMILIES.map((family) => ({
    from: '*.woff2',
    context: `node_modules/@fontsource/${family}/files`,
    to: 'fonts/[name][ext]',
  })),
  {
    from: `{${FAMILIES.join(',')}}/{${FACES.join(',')}}.css`,
    context: 'node_modules/@fontsource',
    to: 'fonts.css',
    transformAll: (sheets) => sheets.map(({ data }) => rebase(data.toString())).join('\n'),
  },
];

/** Every browser that can run Office.js knows woff2; the older format beside it is left out. */
function rebase(css) {
  return css.replaceAll('./files/', 'fonts/').replace(/, url\([^)]*\.woff\) format\('woff'\)/g, '');
}
