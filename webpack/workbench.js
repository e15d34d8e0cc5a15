const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { fonts } = require('./fonts');
const { fromRoot } = require('./paths');
const { shared } = require('./shared');

/**
 * The workbench page, in dist/workbench. It never ships with the add-in. `page` runs in the page itself; `pane-bridge`
 * is the script that the server places before office.js in the pane's frame.
 */
exports.workbench = {
  ...shared,
  name: 'workbench',
  entry: {
    page: './src/workbench/page/index.ts',
    'pane-bridge': './src/workbench/page/paneBridge.ts',
  },
  output: {
    path: fromRoot('dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:12].js',
    clean: true,
  },
  // The formula engine is large and loaded once from this machine: its size is no news.
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: fromRoot('src/workbench/page/index.html'),
      filename: 'index.html',
      chunks: ['page'],
      minify: false,
    }),
    new CopyPlugin({ patterns: [{ from: 'src/workbench/page/page.css' }, ...fonts] }),
  ],
};
