const { fromRoot } = require('./paths');

/**
 * What both builds have in common. Types are not checked here (`npm run typecheck` does that), so swc only strips them:
 * the same compiler as in the tests.
 */
exports.shared = {
  mode: 'production',
  context: fromRoot(),
  target: ['web', 'es2020'],
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  // Pages and styles are served as they are written: some must run in browsers that webpack does not know of.
  optimization: { minimizeOptions: { css: false, html: false } },
  stats: 'errors-warnings',
};
