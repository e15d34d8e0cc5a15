const { readFileSync } = require('node:fs');
const { Compilation, WebpackError, sources } = require('webpack');
const { completeMetadata } = require('./completeMetadata');
const { translateMetadata } = require('./translateMetadata');

/**
 * Completes the generated metadata, and derives from it what Excel in English loads. The generator knows one language a
 * function, and ids, names and types must never differ between the two: so only the descriptions are written by hand.
 */
exports.FunctionMetadataPlugin = class FunctionMetadataPlugin {
  constructor({ source, english, descriptions }) {
    this.source = source;
    this.english = english;
    this.descriptions = descriptions;
  }

  apply(compiler) {
    const name = 'FunctionMetadataPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.descriptions);
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED }, () => {
        const generated = compilation.getAsset(this.source);
        if (!generated) return; // The generator has reported why.
        try {
          const descriptions = JSON.parse(readFileSync(this.descriptions, 'utf8'));
          const metadata = completeMetadata(JSON.parse(generated.source.source().toString()));
          compilation.updateAsset(this.source, asset(metadata));
          compilation.emitAsset(this.english, asset(translateMetadata(metadata, descriptions)));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.descriptions}: ${error.message}`));
        }
      });
    });
  }
};

const asset = (metadata) => new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`);
