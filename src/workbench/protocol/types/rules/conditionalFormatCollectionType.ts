import { CONDITIONAL_FORMAT_TYPES, type ConditionalFormat } from '../../../workbook/ConditionalFormat';
import { overlaps } from '../../../workbook/rectangles';
import type { HostContext } from '../../HostContext';
import { apiObject, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { integer, oneOf, text } from '../arguments';
import { assertFormattable } from '../format/restyle';
import type { StyledAreas } from '../format/StyledAreas';
import { without } from '../range/clearCells';
import { conditionalFormatType } from './conditionalFormatType';

/** Those that touch the areas, by priority. */
const rulesOf = ({ sheet, areas }: StyledAreas): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((rule) => rule.areas.some((part) => areas.some((area) => overlaps(part, area))));

const open = ({ sheet }: StyledAreas, rule: ConditionalFormat): ApiObject =>
  apiObject(conditionalFormatType, { sheet, rule });

function find(target: StyledAreas, id: unknown): ConditionalFormat | undefined {
  return rulesOf(target).find((rule) => rule.id === text(id));
}

function found(target: StyledAreas, rule: ConditionalFormat | undefined): ApiObject {
  if (!rule) throw itemNotFound();
  return open(target, rule);
}

export const conditionalFormatCollectionType: ObjectType<StyledAreas> = {
  name: 'ConditionalFormatCollection',
  items: (target) => rulesOf(target).map((rule) => open(target, rule)),
  item: (target, id) => found(target, find(target, id)),
  methods: {
    getItem: (target, [id]) => found(target, find(target, id)),
    getItemOrNullObject: (target, [id]) => {
      const rule = find(target, id);
      return rule ? open(target, rule) : null;
    },
    getItemAt: (target, [index]) => {
      const rule = rulesOf(target)[integer(index, 0)];
      if (!rule) throw invalidArgument();
      return open(target, rule);
    },
    getCount: (target) => rulesOf(target).length,
    add: (target, [type], host) => open(target, addRule(target, type, host)),
    clearAll: (target, _args, host) => {
      clearRules(target, host);
      return null;
    },
  },
};

/** A new rule comes first. */
function addRule({ sheet, areas }: StyledAreas, type: unknown, host: HostContext): ConditionalFormat {
  assertFormattable(sheet, host);
  const rule: ConditionalFormat = {
    id: host.workbook.newId(),
    areas: [...areas],
    type: oneOf(CONDITIONAL_FORMAT_TYPES, type),
    stopIfTrue: false,
    rule: {},
    format: {},
  };
  sheet.conditionalFormats.unshift(rule);
  host.formatChanged(sheet);
  return rule;
}

function clearRules({ sheet, areas }: StyledAreas, host: HostContext): void {
  assertFormattable(sheet, host);
  for (const rule of sheet.conditionalFormats) {
    rule.areas = areas.reduce<ConditionalFormat['areas']>((left, area) => without(left, area), rule.areas);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  host.formatChanged(sheet);
}
