import type { Field } from '../../../src/core/register/fields';
import { missingFields } from '../../../src/taskpane/panels/sheets/missingFields';
import { sampleSheets } from '../support/sampleWorkbook';

const without = (role: string, field: Field): ReturnType<typeof missingFields> => {
  const sheet = sampleSheets.find((each) => each.role === role)!;
  return missingFields({ ...sheet, columns: sheet.columns.filter((column) => column.field !== field) });
};

describe('missingFields', () => {
  it.each(sampleSheets.map((sheet) => [sheet.name, sheet] as const))(
    'should miss nothing in the sample’s %s',
    (_, sheet) => {
      expect(missingFields(sheet)).toEqual({ fields: [], indicators: [] });
    },
  );

  it('should name what cannot be measured without a column', () => {
    expect(without('cooperatives', 'founded_date')).toEqual({
      fields: ['founded_date'],
      indicators: ['Thành lập mới HTX'],
    });
    expect(without('activities', 'activity_type').indicators).toHaveLength(3);
    expect(without('loans', 'funding_source').fields).toEqual(['funding_source']);
  });

  it('should take a doubtful column for missing', () => {
    const sheet = sampleSheets.find((each) => each.role === 'groups')!;
    const columns = sheet.columns.map((column) => ({ ...column, band: 'unknown' as const }));

    expect(missingFields({ ...sheet, columns }).fields).toEqual(['founded_date']);
  });
});
