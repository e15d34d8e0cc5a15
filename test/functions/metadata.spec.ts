import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions';
import { completeMetadata } from '../../webpack/completeMetadata';
import { translateMetadata } from '../../webpack/translateMetadata';

const source = join(__dirname, '../../src/functions/functions.ts');
const english = JSON.parse(readFileSync(join(__dirname, '../../src/functions/descriptions.en.json'), 'utf8'));

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly options?: unknown;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

async function generate(): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  return completeMetadata(JSON.parse(metadataJson));
}

describe('metadata of the custom functions', () => {
  it('should describe every exported function and nothing else', async () => {
    const metadata = await generate();

    expect(metadata.functions).toHaveLength(Object.keys(functions).length);
  });

  it('should give each function a name that can be no cell, and a Vietnamese description of itself and its arguments', async () => {
    for (const { id, name, description, parameters } of (await generate()).functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z]{3,}$/);
      expect(description).toMatch(/[à-ỹ]/i);
      for (const parameter of parameters) expect(parameter.description).toMatch(/[à-ỹ]/i);
    }
  });

  it('should have no volatile function, and let errors in so that each stays in its cell', async () => {
    const metadata = await generate();

    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const { options } of metadata.functions) expect(options ?? {}).not.toHaveProperty('volatile');
  });

  it('should differ in English by its descriptions alone', async () => {
    const metadata = await generate();
    const translated: Metadata = translateMetadata(metadata, english);
    const bare = ({ functions: all }: Metadata) =>
      all.map(({ description: _d, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ description: _p, ...parameter }) => parameter),
      }));

    expect(bare(translated)).toEqual(bare(metadata));
    expect(JSON.stringify(translated)).not.toEqual(JSON.stringify(metadata));
  });

  it('should refuse a translation with a gap or a surplus text', async () => {
    const metadata = await generate();

    expect(() => translateMetadata(metadata, {})).toThrow(/PROGRESS has no description/);
    expect(() => translateMetadata(metadata, { ...english, GONE: {} })).toThrow(/no function GONE/);
  });
});
