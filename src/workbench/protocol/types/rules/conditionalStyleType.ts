import type { ConditionalStyle } from '../../../workbook/ConditionalFormat';
import { apiObject, type ObjectType, type Property } from '../../ObjectType';
import type { HostContext } from '../../HostContext';
import { boolean, oneOf, text } from '../arguments';
import { omit } from '../omit';
import { readColour } from '../format/readColour';
import { assertFormattable } from '../format/restyle';
import type { RuleTarget } from './RuleTarget';

type RuleFont = NonNullable<ConditionalStyle['font']>;

function change({ sheet, rule }: RuleTarget, host: HostContext, format: ConditionalStyle): void {
  assertFormattable(sheet, host);
  rule.format = format;
  host.formatChanged(sheet);
}

function fontProperty<K extends keyof RuleFont>(
  key: K,
  read: (value: unknown) => NonNullable<RuleFont[K]>,
): Property<RuleTarget> {
  return {
    get: ({ rule }) => rule.format.font?.[key] ?? null,
    set: (target, value, host) => {
      const { format } = target.rule;
      change(target, host, { ...format, font: { ...format.font, [key]: read(value) } });
    },
  };
}

export const fontType: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: fontProperty('color', readColour),
    bold: fontProperty('bold', boolean),
    italic: fontProperty('italic', boolean),
    strikethrough: fontProperty('strikethrough', boolean),
    underline: fontProperty('underline', (value) => oneOf(['None', 'Single', 'Double'] as const, value)),
  },
  methods: {
    clear: (target, _args, host) => {
      change(target, host, omit(target.rule.format, 'font'));
      return null;
    },
  },
};

export const fillType: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      get: ({ rule }) => rule.format.fill ?? '',
      set: (target, value, host) => change(target, host, { ...target.rule.format, fill: readColour(value) }),
    },
  },
  methods: {
    clear: (target, _args, host) => {
      change(target, host, omit(target.rule.format, 'fill'));
      return null;
    },
  },
};

/** How cells look to which the rule applies. */
export const conditionalStyleType: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFormat',
  properties: {
    numberFormat: {
      get: ({ rule }) => rule.format.numberFormat ?? null,
      set: (target, value, host) => change(target, host, { ...target.rule.format, numberFormat: text(value) }),
    },
  },
  objects: {
    font: (target) => apiObject(fontType, target),
    fill: (target) => apiObject(fillType, target),
  },
};
