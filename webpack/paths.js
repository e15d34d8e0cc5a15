const { join } = require('node:path');

const root = join(__dirname, '..');

/** An absolute path inside the repository. */
exports.fromRoot = (...parts) => join(root, ...parts);
