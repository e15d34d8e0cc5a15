const options = require('../src/functions/metadataOptions.json');

/**
 * What the generator cannot say: our functions take errors as input, so that an error in one cell of a range is an error
 * in that cell of the result alone, and not of the whole.
 */
exports.completeMetadata = function completeMetadata(metadata) {
  return { ...metadata, ...options };
};
