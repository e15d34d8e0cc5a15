import type { ConditionalFormatType } from '../../ConditionalFormat';

/** The file's comparisons in the words of `Excel.ConditionalCellValueOperator`. */
export const CELL_OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** The file's type of a comparison of texts, and the operator that goes with it, by `Excel.ConditionalTextOperator`. */
export const TEXT_RULES: Readonly<Record<string, { readonly type: string; readonly operator: string }>> = {
  Contains: { type: 'containsText', operator: 'containsText' },
  NotContains: { type: 'notContainsText', operator: 'notContains' },
  BeginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  EndsWith: { type: 'endsWith', operator: 'endsWith' },
};

type Attributes = Readonly<Record<string, string>>;

const average = (attributes: Attributes): Attributes => ({ type: 'aboveAverage', ...attributes });
const period = (timePeriod: string): Attributes => ({ type: 'timePeriod', timePeriod });

/** The file's attributes of a preset, by `Excel.ConditionalFormatPresetCriterion`. */
export const PRESETS: Readonly<Record<string, Attributes>> = {
  Blanks: { type: 'containsBlanks' },
  NonBlanks: { type: 'notContainsBlanks' },
  Errors: { type: 'containsErrors' },
  NonErrors: { type: 'notContainsErrors' },
  DuplicateValues: { type: 'duplicateValues' },
  UniqueValues: { type: 'uniqueValues' },
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: '0' }),
  EqualOrAboveAverage: average({ equalAverage: '1' }),
  EqualOrBelowAverage: average({ aboveAverage: '0', equalAverage: '1' }),
  OneStdDevAboveAverage: average({ stdDev: '1' }),
  OneStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '1' }),
  TwoStdDevAboveAverage: average({ stdDev: '2' }),
  TwoStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '2' }),
  ThreeStdDevAboveAverage: average({ stdDev: '3' }),
  ThreeStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '3' }),
  Yesterday: period('yesterday'),
  Today: period('today'),
  Tomorrow: period('tomorrow'),
  LastSevenDays: period('last7Days'),
  LastWeek: period('lastWeek'),
  ThisWeek: period('thisWeek'),
  NextWeek: period('nextWeek'),
  LastMonth: period('lastMonth'),
  ThisMonth: period('thisMonth'),
  NextMonth: period('nextMonth'),
};

/** The attributes that tell one preset from another. */
export const PRESET_ATTRIBUTES = ['type', 'aboveAverage', 'equalAverage', 'stdDev', 'timePeriod'] as const;

/** Types whose rule the model does not hold. */
export const UNMODELLED: Readonly<Record<string, ConditionalFormatType>> = {
  top10: 'TopBottom',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
};

/** What Excel gives a new rule of such a type. */
export const DEFAULT_RULES: Readonly<Partial<Record<ConditionalFormatType, string>>> = {
  TopBottom: '<cfRule type="top10" rank="10"/>',
  DataBar:
    '<cfRule type="dataBar"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
  ColorScale:
    '<cfRule type="colorScale"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>' +
    '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
  IconSet:
    '<cfRule type="iconSet"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/>' +
    '<cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>',
};
