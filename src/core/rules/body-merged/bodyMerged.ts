import { Grid } from '../../register/recognition/Grid';
import { areaAddress } from '../../sheet/address';
import { firstAtLeast } from '../engine/firstAtLeast';
import type { Rule } from '../engine/Rule';

/** Merged cells among the records. Silent where the host was not asked for merged areas. */
export const bodyMerged: Rule = {
  id: 'body-merged',
  severity: 'info',
  title: { vi: 'Ô gộp trong bảng', en: 'Merged cells in the table' },
  explanation: {
    vi: 'Ô gộp chỉ giữ giá trị ở ô đầu tiên: các dòng dưới trông như có tên xã nhưng thật ra trống, nên lọc theo xã chỉ ra dòng đầu, và Excel không cho sắp xếp. HTX hiểu ô gộp theo cột là dùng chung cho các dòng; tốt hơn là bỏ gộp và điền đủ từng dòng.',
    en: 'A merged cell keeps its value in the first cell only: the rows below look as if they had the commune and are empty, so a filter shows the first row alone, and Excel refuses to sort. HTX takes it to hold for all its rows; better unmerge and fill every row.',
  },
  // eslint-disable-next-line require-yield -- merged areas are few
  *check(register, _context, report) {
    const grid = new Grid(register.source);
    for (const area of register.source.merges ?? []) {
      const firstRecord = register.rows[firstAtLeast(register.rows, area.top)];
      if (firstRecord === undefined || firstRecord > area.bottom) continue;
      const address = areaAddress(area);
      report({
        row: area.top,
        column: area.left,
        value: grid.value(area.top, area.left),
        message: {
          vi: `Vùng ${address} là ô gộp, Excel không lọc và sắp xếp được: nên bỏ gộp và điền đủ từng dòng.`,
          en: `${address} is merged, Excel neither filters nor sorts it: better unmerge it and fill every row.`,
        },
      });
    }
  },
  cases: [
    {
      title: { vi: 'Tên xã gộp cho hai HTX', en: 'A commune merged for two cooperatives' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['commune', 'name'],
          rows: [
            ['Gia Vân', 'HTX A'],
            ['', 'HTX B'],
          ],
          merges: ['A2:A3'],
        },
      ],
      finds: [{ cell: 'A2' }],
    },
    {
      title: { vi: 'Gộp ở tiêu đề', en: 'Merged in the header only' },
      sheets: [{ role: 'cooperatives', fields: ['commune', 'name'], rows: [['Gia Vân', 'HTX A']], merges: ['A1:B1'] }],
      finds: [],
    },
  ],
};
