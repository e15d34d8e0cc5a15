import { CellError } from '../../../workbook/cell';
import { apiObject, readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { boolean, text } from '../arguments';
import { sheetAddress } from '../range/addresses';
import { isFormula } from '../range/entry/isFormula';
import { openRange } from '../range/openRange';
import { worksheetType } from '../sheets/worksheetType';
import { sheetOf, type NameTarget } from './NameTarget';
import { rangeOfFormula } from './rangeOfName';

const range = (target: NameTarget): ReturnType<typeof rangeOfFormula> =>
  rangeOfFormula(target.workbook, target.item.formula, sheetOf(target));

/** A constant of a name: `=5`, `="text"`, `=TRUE`; `undefined` for a formula. */
function constantOf({ item }: NameTarget): string | number | boolean | undefined {
  const body = item.formula.replace(/^=/, '').trim();
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  return body !== '' && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function typeOf(target: NameTarget): string {
  if (range(target)) return 'Range';
  const constant = constantOf(target);
  if (typeof constant === 'string') return 'String';
  if (typeof constant === 'boolean') return 'Boolean';
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return 'Error';
}

function open(target: NameTarget): ApiObject | null {
  const found = range(target);
  return found ? openRange(found.sheet, found.area) : null;
}

export const namedItemType: ObjectType<NameTarget> = {
  name: 'NamedItem',
  id: ({ item }) => item.name,
  properties: {
    name: readOnly(({ item }) => item.name),
    type: readOnly(typeOf),
    scope: readOnly(({ item }) => (item.sheetId === undefined ? 'Workbook' : 'Worksheet')),
    value: readOnly((target) => {
      const found = range(target);
      // The value of a range is its address; of a formula that this host does not compute, an error.
      return found ? sheetAddress(found.sheet, found.area) : (constantOf(target) ?? new CellError('#VALUE!').code);
    }),
    formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value, host) => {
        const formula = text(value);
        if (!formula.startsWith('=') || !isFormula(formula)) throw invalidArgument();
        item.formula = formula;
        host.structureChanged();
      },
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = boolean(value);
      },
    },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = text(value);
      },
    },
  },
  objects: {
    worksheet: (target) => {
      const sheet = sheetOf(target);
      if (!sheet) throw itemNotFound();
      return apiObject(worksheetType, sheet);
    },
    worksheetOrNullObject: (target) => {
      const sheet = sheetOf(target);
      return sheet ? apiObject(worksheetType, sheet) : null;
    },
  },
  methods: {
    getRange: (target) => {
      const found = open(target);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeOrNullObject: open,
    delete: ({ workbook, item }, _args, host) => {
      workbook.names = workbook.names.filter((other) => other !== item);
      host.structureChanged();
      return null;
    },
  },
};
