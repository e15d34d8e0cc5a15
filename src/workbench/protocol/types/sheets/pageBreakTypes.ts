import type { Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { apiObject, readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { asRange, integer, text } from '../arguments';
import { areaOn } from '../range/addresses';
import { openRange } from '../range/openRange';

/** The page breaks of a sheet above rows, or left of columns. */
export interface PageBreaks {
  readonly sheet: Worksheet;
  readonly axis: 'row' | 'column';
}

interface PageBreak extends PageBreaks {
  /** Of the first row or column after it, zero-based. */
  readonly index: number;
}

/** Excel has room for no more by hand. */
const MOST = 1_026;

const KEYS = { row: 'rowBreaks', column: 'columnBreaks' } as const;

const breaksOf = ({ sheet, axis }: PageBreaks): readonly number[] => sheet.pageLayout[KEYS[axis]];

function setBreaks({ sheet, axis }: PageBreaks, breaks: readonly number[], host: HostContext): null {
  sheet.pageLayout[KEYS[axis]] = breaks;
  host.formatChanged(sheet);
  return null;
}

/** A break before the first row (column) separates nothing: refused, as are more than Excel keeps. */
function add(target: PageBreaks, argument: unknown, host: HostContext): ApiObject {
  const { sheet, axis } = target;
  const range = asRange(argument);
  if (range && range.sheet !== sheet) throw invalidArgument();
  const index = (range ? range.area : areaOn(sheet, text(argument)))[axis];
  const breaks = [...new Set([...breaksOf(target), index])].sort((a, b) => a - b);
  if (index === 0 || breaks.length > MOST) throw invalidArgument();
  setBreaks(target, breaks, host);
  return apiObject(pageBreakType, { ...target, index });
}

const pageBreakType: ObjectType<PageBreak> = {
  name: 'PageBreak',
  properties: {
    rowIndex: readOnly(({ axis, index }) => (axis === 'row' ? index : 0)),
    columnIndex: readOnly(({ axis, index }) => (axis === 'column' ? index : 0)),
  },
  methods: {
    delete: (target, _args, host) => {
      const breaks = breaksOf(target);
      if (!breaks.includes(target.index)) throw itemNotFound();
      return setBreaks(
        target,
        breaks.filter((index) => index !== target.index),
        host,
      );
    },
    getCellAfterBreak: ({ sheet, axis, index }) =>
      openRange(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1, [axis]: index }),
  },
};

export const pageBreakCollectionType: ObjectType<PageBreaks> = {
  name: 'PageBreakCollection',
  items: (target) => breaksOf(target).map((index) => apiObject(pageBreakType, { ...target, index })),
  item: (target, at) => {
    const index = breaksOf(target)[integer(at, 0)];
    if (index === undefined) throw itemNotFound();
    return apiObject(pageBreakType, { ...target, index });
  },
  methods: {
    add: (target, [range], host) => add(target, range, host),
    getCount: (target) => breaksOf(target).length,
    removePageBreaks: (target, _args, host) => setBreaks(target, [], host),
  },
};
