import type { Chart } from '../../../workbook/Chart';
import type { Worksheet } from '../../../workbook/Worksheet';
import { apiObject, readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { integer, text } from '../arguments';
import { addChart } from './addChart';
import { chartType } from './chartType';

const open = (sheet: Worksheet, chart: Chart): ApiObject => apiObject(chartType, { sheet, chart });

const find = ({ charts }: Worksheet, key: unknown): Chart | undefined =>
  charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === text(key).toLowerCase());

function found(sheet: Worksheet, chart: Chart | undefined): ApiObject {
  if (!chart) throw itemNotFound();
  return open(sheet, chart);
}

export const chartCollectionType: ObjectType<Worksheet> = {
  name: 'ChartCollection',
  properties: { count: readOnly(({ charts }) => charts.length) },
  items: (sheet) => sheet.charts.map((chart) => open(sheet, chart)),
  item: (sheet, key) => found(sheet, find(sheet, key)),
  methods: {
    getItem: (sheet, [key]) => found(sheet, find(sheet, key)),
    getItemOrNullObject: (sheet, [key]) => {
      const chart = find(sheet, key);
      return chart ? open(sheet, chart) : null;
    },
    getItemAt: (sheet, [index]) => {
      const chart = sheet.charts[integer(index, 0)];
      if (!chart) throw invalidArgument();
      return open(sheet, chart);
    },
    getCount: ({ charts }) => charts.length,
    add: (sheet, args, host) => open(sheet, addChart(sheet, args, host)),
  },
};
