const { readFileSync } = require('node:fs');
const { Compilation, WebpackError, sources } = require('webpack');
const { translateMetadata } = require('./translateMetadata');

/**
 * Derives the metadata that Excel in English loads from the generated one. The generator knows one language a function,
 * and ids, names and types must never differ between the two: so only the descriptions are written by hand.
 */
exports.EnglishMetadataPlugin = class EnglishMetadataPlugin {
  constructor({ source, target, descriptions }) {
    this.source = source;
    this.target = target;
    this.descriptions = descriptions;
  }

  apply(compiler) {
    const name = 'EnglishMetadataPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.descriptions);
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED }, () => {
        const generated = compilation.getAsset(this.source);
        if (!generated) return; // The generator has reported why.
        try {
          const descriptions = JSON.parse(readFileSync(this.descriptions, 'utf8'));
          const metadata = translateMetadata(JSON.parse(generated.source.source().toString()), descriptions);
          compilation.emitAsset(this.target, new sources.RawSource(`${JSON.stringify(metadata, null, 4)}\n`));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.descriptions}: ${error.message}`));
        }
      });
    });
  }
};
