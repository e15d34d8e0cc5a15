import type { ConditionalFormatType, ConditionalRule } from '../../../workbook/ConditionalFormat';
import type { HostContext } from '../../HostContext';
import { apiObject, readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, invalidOperation } from '../../RichApiError';
import { boolean, integer, record, text } from '../arguments';
import { openAreas } from '../areas/openAreas';
import { assertFormattable } from '../format/restyle';
import { openRange } from '../range/openRange';
import { isFormula } from '../range/entry/isFormula';
import { conditionalStyleType } from './conditionalStyleType';
import type { RuleTarget } from './RuleTarget';

/** Sets what a rule tests. */
function setRule({ sheet, rule }: RuleTarget, host: HostContext, change: ConditionalRule): void {
  assertFormattable(sheet, host);
  rule.rule = { ...rule.rule, ...change };
  host.formatChanged(sheet);
}

const formula = (value: unknown): string => {
  if (!isFormula(text(value)) || !text(value).startsWith('=')) throw invalidArgument();
  return text(value);
};

export const customRuleType: ObjectType<RuleTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: ({ rule }) => rule.rule.formula ?? '',
      set: (target, value, host) => setRule(target, host, { formula: formula(value) }),
    },
  },
};

/** A type whose `rule` is a plain object. */
function plainRuleType(
  name: string,
  read: (value: Readonly<Record<string, unknown>>) => ConditionalRule,
): ObjectType<RuleTarget> {
  return {
    name,
    properties: {
      rule: {
        get: ({ rule }) => rule.rule,
        set: (target, value, host) => setRule(target, host, read(record(value))),
      },
    },
    objects: { format: (target) => apiObject(conditionalStyleType, target) },
  };
}

export const customType: ObjectType<RuleTarget> = {
  name: 'CustomConditionalFormat',
  objects: {
    rule: (target) => apiObject(customRuleType, target),
    format: (target) => apiObject(conditionalStyleType, target),
  },
};

/** A bound of a comparison may be a number or a formula. */
const bound = (value: unknown): string => (typeof value === 'number' ? `=${value}` : text(value));

export const cellValueType = plainRuleType('CellValueConditionalFormat', (rule) => ({
  operator: text(rule['operator']),
  formula1: bound(rule['formula1']),
  ...(rule['formula2'] != null && { formula2: bound(rule['formula2']) }),
}));

export const textType = plainRuleType('TextConditionalFormat', (rule) => ({
  operator: text(rule['operator']),
  text: text(rule['text']),
}));

export const presetType = plainRuleType('PresetCriteriaConditionalFormat', (rule) => ({
  criterion: text(rule['criterion']),
}));

/** The part of a conditional format that belongs to its type; of another type it is a null object or an error. */
function part(type: ConditionalFormatType, partType: ObjectType<RuleTarget>): (target: RuleTarget) => ApiObject {
  return (target) => {
    if (target.rule.type !== type) throw invalidOperation('The conditional format is of another type.');
    return apiObject(partType, target);
  };
}

const partOrNull =
  (type: ConditionalFormatType, partType: ObjectType<RuleTarget>) =>
  (target: RuleTarget): ApiObject | null =>
    target.rule.type === type ? apiObject(partType, target) : null;

export const conditionalFormatType: ObjectType<RuleTarget> = {
  name: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  properties: {
    id: readOnly(({ rule }) => rule.id),
    type: readOnly(({ rule }) => rule.type),
    priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: ({ sheet, rule }, value) => {
        const others = sheet.conditionalFormats.filter((other) => other !== rule);
        others.splice(integer(value, 0), 0, rule);
        sheet.conditionalFormats = others;
      },
    },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => {
        rule.stopIfTrue = boolean(value);
      },
    },
  },
  objects: {
    custom: part('Custom', customType),
    customOrNullObject: partOrNull('Custom', customType),
    cellValue: part('CellValue', cellValueType),
    cellValueOrNullObject: partOrNull('CellValue', cellValueType),
    textComparison: part('ContainsText', textType),
    textComparisonOrNullObject: partOrNull('ContainsText', textType),
    preset: part('PresetCriteria', presetType),
    presetOrNullObject: partOrNull('PresetCriteria', presetType),
  },
  methods: {
    delete: ({ sheet, rule }, _args, host) => {
      assertFormattable(sheet, host);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
      host.formatChanged(sheet);
      return null;
    },
    getRange: ({ sheet, rule }) => {
      const [first] = rule.areas;
      if (!first || rule.areas.length > 1) throw invalidOperation('The conditional format has several areas.');
      return openRange(sheet, first);
    },
    getRangeOrNullObject: ({ sheet, rule: { areas } }) =>
      areas.length === 1 && areas[0] ? openRange(sheet, areas[0]) : null,
    getRanges: ({ sheet, rule }) => openAreas(sheet, rule.areas),
  },
};
