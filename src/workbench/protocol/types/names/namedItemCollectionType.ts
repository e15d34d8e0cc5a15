import { quoteSheetName, areaAddress } from '../../../../core/sheet/address';
import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { DefinedName } from '../../../workbook/Workbook';
import type { HostContext } from '../../HostContext';
import { apiObject, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { asRange, text } from '../arguments';
import { isFormula } from '../range/entry/isFormula';
import type { SheetRange } from '../range/SheetRange';
import { assertName } from './assertName';
import { namedItemType } from './namedItemType';
import { namesIn, type NameScope } from './NameTarget';

const open = ({ workbook }: NameScope, item: DefinedName): ApiObject => apiObject(namedItemType, { workbook, item });

const find = (scope: NameScope, key: unknown): DefinedName | undefined =>
  namesIn(scope).find(({ name }) => name.toLowerCase() === text(key).toLowerCase());

function found(scope: NameScope, item: DefinedName | undefined): ApiObject {
  if (!item) throw itemNotFound();
  return open(scope, item);
}

export const namedItemCollectionType: ObjectType<NameScope> = {
  name: 'NamedItemCollection',
  items: (scope) => namesIn(scope).map((item) => open(scope, item)),
  item: (scope, key) => found(scope, find(scope, key)),
  methods: {
    getItem: (scope, [key]) => found(scope, find(scope, key)),
    getItemOrNullObject: (scope, [key]) => {
      const item = find(scope, key);
      return item ? open(scope, item) : null;
    },
    getCount: (scope) => namesIn(scope).length,
    add: (scope, args, host) => open(scope, addName(scope, args, host)),
  },
};

/** `names.add(name, reference, comment)`: a range, a formula with `=`, or a constant. */
function addName({ workbook, sheet }: NameScope, args: readonly unknown[], host: HostContext): DefinedName {
  const [name, reference, comment] = [text(args[0]), args[1], args[2] == null ? '' : text(args[2])];
  assertName(workbook, name, sheet);
  const item: DefinedName = {
    name,
    formula: formulaOf(reference),
    ...(sheet && { sheetId: sheet.id }),
    visible: true,
    comment,
  };
  workbook.names.push(item);
  host.structureChanged();
  return item;
}

function formulaOf(reference: unknown): string {
  const range = asRange(reference);
  if (range) return absoluteReference(range);
  const formula = text(reference);
  if (!formula.startsWith('=')) return `="${formula.replaceAll('"', '""')}"`;
  if (!isFormula(formula)) throw invalidArgument();
  return formula;
}

/** `=Sheet1!$A$1:$B$2`. */
function absoluteReference({ sheet, area }: SheetRange): string {
  const address = areaAddress({
    top: area.row + 1,
    left: area.column + 1,
    bottom: rowEnd(area),
    right: columnEnd(area),
  });
  return `=${quoteSheetName(sheet.name)}!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
