import * as fc from 'fast-check';
import type { OfficeSettings } from '../../../src/core/settings/OfficeSettings';
import { settingsDifference } from '../../../src/core/settings/settingsDifference';

const NOTHING: OfficeSettings = {
  report: {},
  rules: {},
  choices: { template: null, definitions: {}, countedRows: false },
};
const anySettings = fc.record({
  report: fc.record(
    { place: fc.string(), keepZeros: fc.boolean(), recipients: fc.array(fc.string()) },
    { requiredKeys: [] },
  ),
  rules: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.record({ off: fc.boolean() }, { requiredKeys: [] })),
  choices: fc.record({
    template: fc.constantFrom(null, 'A' as const, 'B' as const),
    definitions: fc.constantFrom({}, { A: { hidden: ['x'] } }),
    countedRows: fc.boolean(),
  }),
});

describe('settingsDifference', () => {
  it('should name what would change, by the kind of setting', () => {
    // Arrange
    const before: OfficeSettings = { ...NOTHING, report: { place: 'Huế' }, rules: { whitespace: { off: true } } };
    const after: OfficeSettings = {
      report: { place: 'Ninh Bình', percentDecimals: 2 },
      rules: { 'tax-code-format': { severity: 'info' } },
      choices: { template: 'A', definitions: { A: { hidden: ['x'] } }, countedRows: true },
    };

    // Act, Assert
    expect(settingsDifference(before, after)).toEqual({
      report: ['place', 'percentDecimals'],
      rules: ['whitespace', 'tax-code-format'],
      choices: ['template', 'definitions', 'countedRows'],
    });
  });

  it('should take a setting that says the default and one that is absent for the same', () => {
    const after: OfficeSettings = { ...NOTHING, report: { orientation: 'Landscape', recipients: ['Lưu: VT.'] } };
    expect(settingsDifference(NOTHING, after)).toEqual({ report: [], rules: [], choices: [] });
  });

  it('should find nothing between settings and themselves, whatever the order of their members', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const turned = {
          ...settings,
          rules: Object.fromEntries(Object.entries(settings.rules).reverse()),
          report: Object.fromEntries(Object.entries(settings.report).reverse()),
        };
        expect(settingsDifference(settings, turned)).toEqual({ report: [], rules: [], choices: [] });
      }),
    );
  });

  it('should find the same in both directions', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (a, b) => {
        const there = settingsDifference(a, b);
        const back = settingsDifference(b, a);
        expect({ ...back, rules: [...back.rules].sort() }).toEqual({ ...there, rules: [...there.rules].sort() });
      }),
    );
  });
});
