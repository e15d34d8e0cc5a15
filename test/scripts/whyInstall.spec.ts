import { whyInstall } from '../../scripts/setup/dependencies.mjs';

const lock = (packages: Record<string, { version: string; optional?: boolean }>) => ({
  packages: { '': { version: '0.1.0' }, ...packages },
});

describe('whyInstall', () => {
  it('should ask for an installation when there is none', () =>
    expect(whyInstall(lock({}), undefined)).toBe('node_modules is missing'));

  it('should name the package that is missing', () =>
    expect(whyInstall(lock({ 'node_modules/a': { version: '1.0.0' } }), { packages: {} })).toBe(
      'a is missing, locked 1.0.0',
    ));

  it('should name a package of another version, nested ones too', () =>
    expect(
      whyInstall(lock({ 'node_modules/a/node_modules/@b/c': { version: '2.0.0' } }), {
        packages: { 'node_modules/a/node_modules/@b/c': { version: '1.9.9' } },
      }),
    ).toBe('@b/c 1.9.9, locked 2.0.0'));

  it('should not miss the packages of other platforms', () =>
    expect(
      whyInstall(lock({ 'node_modules/win': { version: '1.0.0', optional: true } }), { packages: {} }),
    ).toBeUndefined());
});
