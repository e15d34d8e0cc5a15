import { HALF_YEAR, serial, spread } from './dates';
import { placeAt } from './places';
import type { Random } from './random';
import type { SheetContent } from './SheetContent';

const KINDS = [
  'Nhà kho, sân phơi',
  'Kênh mương nội đồng',
  'Đường giao thông nội đồng',
  'Nhà sơ chế sản phẩm',
  'Trạm bơm',
  'Trụ sở làm việc',
] as const;

/** 29 works begun in the half-year; two before it and one after. */
const BEGUN = [
  serial(2019, 11, 18),
  serial(2019, 12, 31),
  ...spread(HALF_YEAR.first + 5, HALF_YEAR.last, 29),
  serial(2020, 7, 9),
];

/** The list of infrastructure works; owners are taken from the register. */
export function works(random: Random, owners: readonly string[]): SheetContent {
  return {
    name: 'Công trình',
    title: 'DANH MỤC CÔNG TRÌNH CƠ SỞ HẠ TẦNG HỖ TRỢ CHO HỢP TÁC XÃ',
    subtitle: '(Nguồn vốn Chương trình MTQG xây dựng nông thôn mới. Sổ mẫu)',
    columns: [
      { header: 'STT', width: 6, align: 'Center' },
      { header: 'Tên công trình', width: 30 },
      { header: 'HTX thụ hưởng', width: 40 },
      { header: 'Địa điểm', width: 26 },
      { header: 'Ngày khởi công', width: 12.5, format: 'dd/mm/yyyy', align: 'Center' },
      { header: 'Nguồn vốn', width: 22 },
      { header: 'Kinh phí (triệu đồng)', width: 13, format: '#,##0' },
    ],
    rows: BEGUN.map((begun, index) => {
      const { district, commune } = placeAt(index);
      return [
        index + 1,
        KINDS[index % KINDS.length] ?? KINDS[0],
        owners[index % owners.length] ?? null,
        `${commune}, ${district}`,
        begun,
        'Nông thôn mới',
        random.int(8, 40) * 25,
      ];
    }),
  };
}
