import type { DataValidation } from '../../../workbook/DataValidation';
import { contains, overlaps } from '../../../workbook/rectangles';
import type { HostContext } from '../../HostContext';
import { readOnly, type ObjectType } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { boolean, record } from '../arguments';
import { assertFormattable } from '../format/restyle';
import type { StyledAreas } from '../format/StyledAreas';
import { without } from './clearCells';

const TYPES: Readonly<Record<string, DataValidation['type']>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const NO_ALERT: DataValidation['errorAlert'] = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT: DataValidation['prompt'] = { showPrompt: true, title: '', message: '' };

/** The one validation that holds for all of the areas; `null` where there is none, or there are several. */
function common({ sheet, areas }: StyledAreas): DataValidation | null {
  const touching = touchingOf({ sheet, areas });
  const [first] = touching;
  const covers = first && areas.every((area) => first.areas.some((part) => contains(part, area)));
  return touching.length === 1 && covers ? first : null;
}

const touchingOf = ({ sheet, areas }: StyledAreas): DataValidation[] =>
  sheet.dataValidations.filter((one) => one.areas.some((part) => areas.some((area) => overlaps(part, area))));

function typeOf(target: StyledAreas): DataValidation['type'] {
  const touching = touchingOf(target);
  if (touching.length === 0) return 'None';
  return common(target)?.type ?? (touching.length > 1 ? 'MixedCriteria' : 'Inconsistent');
}

function clear({ sheet, areas }: StyledAreas, host: HostContext): void {
  assertFormattable(sheet, host);
  for (const one of sheet.dataValidations) {
    one.areas = areas.reduce<DataValidation['areas']>((left, area) => without(left, area), one.areas);
  }
  sheet.dataValidations = sheet.dataValidations.filter((one) => one.areas.length > 0);
  host.formatChanged(sheet);
}

/** The validation of just these areas, which is made if need be. */
function own(target: StyledAreas, host: HostContext): DataValidation {
  const found = common(target);
  if (!found) throw invalidArgument();
  assertFormattable(target.sheet, host);
  return found;
}

export const dataValidationType: ObjectType<StyledAreas> = {
  name: 'DataValidation',
  properties: {
    type: readOnly(typeOf),
    rule: {
      get: (target) => common(target)?.rule ?? {},
      set: (target, value, host) => {
        const rule = record(value) as DataValidation['rule'];
        const [key, ...others] = Object.keys(rule);
        const type = TYPES[key ?? ''];
        if (!type || others.length > 0) throw invalidArgument();
        clear(target, host);
        target.sheet.dataValidations.push({
          areas: [...target.areas],
          type,
          rule,
          ignoreBlanks: true,
          errorAlert: { ...NO_ALERT },
          prompt: { ...NO_PROMPT },
        });
      },
    },
    ignoreBlanks: {
      get: (target) => common(target)?.ignoreBlanks ?? true,
      set: (target, value, host) => {
        own(target, host).ignoreBlanks = boolean(value);
      },
    },
    errorAlert: {
      get: (target) => common(target)?.errorAlert ?? NO_ALERT,
      set: (target, value, host) => {
        const validation = own(target, host);
        validation.errorAlert = { ...validation.errorAlert, ...record(value) };
      },
    },
    prompt: {
      get: (target) => common(target)?.prompt ?? NO_PROMPT,
      set: (target, value, host) => {
        const validation = own(target, host);
        validation.prompt = { ...validation.prompt, ...record(value) };
      },
    },
  },
  methods: {
    clear: (target, _args, host) => {
      clear(target, host);
      return null;
    },
  },
};
