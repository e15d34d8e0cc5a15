const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { FunctionMetadataPlugin } = require('./FunctionMetadataPlugin');
const { fromRoot } = require('./paths');
const { setBaseUrl } = require('./setBaseUrl');
const { shared } = require('./shared');

/**
 * The add-in as it ships, in dist/addin. One page for pane, ribbon commands and custom functions (shared runtime).
 * Names that the manifest or the server know are stable; the pane's own script carries the hash of its content.
 */
exports.addin = {
  ...shared,
  name: 'addin',
  entry: {
    functions: './src/functions/functions.ts',
    taskpane: ['./src/commands/commands.ts', './src/taskpane/index.tsx'],
  },
  output: {
    path: fromRoot('dist/addin'),
    filename: ({ chunk }) => (chunk?.name === 'functions' ? 'functions.js' : '[name].[contenthash:12].js'),
    clean: true,
  },
  // React and Fluent take most of it. What is larger than this deserves a look.
  performance: { maxAssetSize: 800_000, maxEntrypointSize: 800_000 },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
    new FunctionMetadataPlugin({
      source: 'functions.json',
      english: 'functions-en.json',
      descriptions: fromRoot('src/functions/descriptions.en.json'),
    }),
    new HtmlPlugin({
      template: fromRoot('src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: (xml) => setBaseUrl(xml.toString(), process.env.HTX_BASE_URL) },
        { from: 'src/taskpane/legacy.html' },
        { from: 'src/taskpane/help.html' },
        // Runs in Internet Explorer's engine: no minifier may make newer JavaScript of it.
        { from: 'src/taskpane/compat.js', info: { minimized: true } },
        { from: 'assets/*.png' },
        { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
      ],
    }),
  ],
};
