import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EXAMPLES } from '../../src/functions/examples';
import { functionGuide } from '../../src/functions/guide';
import metadataOptions from '../../src/functions/metadataOptions.json';

describe('the documentation of the functions', () => {
  it('should be what "npm run docs" writes', () => {
    const root = join(__dirname, '../..');
    // Outside of jest: prettier loads its parsers as ES modules.
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  }, 60_000);

  it('should have at least two examples for each function, and none for another', () => {
    const ids = functionGuide('vi').map(({ id }) => id);

    expect(Object.keys(EXAMPLES).sort()).toEqual([...ids].sort());
    for (const { id, examples } of functionGuide('vi')) {
      expect(examples.length).toBeGreaterThanOrEqual(2);
      for (const { formula } of examples) expect(formula).toContain(`HTX.${id}(`);
    }
  });

  it('should explain everything in both languages', () => {
    const [vietnamese, english] = [functionGuide('vi'), functionGuide('en')];

    for (const [index, { signature, description, parameters }] of vietnamese.entries()) {
      expect(english[index]?.signature).toBe(signature);
      expect(english[index]?.description).not.toBe(description);
      expect(english[index]?.description).not.toBe('');
      expect(english[index]?.parameters.every((parameter) => parameter.description !== '')).toBe(true);
      expect(parameters.every((parameter) => parameter.description !== '')).toBe(true);
    }
  });

  it('should let errors of single cells in', () => {
    expect(metadataOptions).toEqual({ allowErrorForDataTypeAny: true });
  });
});
