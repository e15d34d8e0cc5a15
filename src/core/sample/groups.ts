import { HALF_YEAR, serial, spread } from './dates';
import { placeAt } from './places';
import type { Random } from './random';
import type { SheetContent } from './SheetContent';

const TRADES = [
  'Trồng rau an toàn',
  'Nuôi ong',
  'Trồng nấm',
  'Đan cói',
  'Nuôi dê núi',
  'Trồng cây ăn quả',
  'Thêu ren',
  'Nuôi cá lồng',
] as const;

const HEADS = {
  families: ['Nguyễn', 'Trần', 'Phạm', 'Lê', 'Đinh', 'Vũ', 'Bùi', 'Hoàng'],
  middles: ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Hồng'],
  givens: ['An', 'Bình', 'Chiến', 'Dung', 'Hà', 'Khánh', 'Lan', 'Mạnh', 'Nga', 'Phúc', 'Thủy', 'Yến'],
} as const;

/** Before the half-year: 14, in it: 10, after it: 2. */
const FOUNDED = [
  ...spread(serial(2016, 3, 5), serial(2019, 12, 31), 14),
  ...spread(HALF_YEAR.first + 8, HALF_YEAR.last, 10),
  serial(2020, 7, 1),
  serial(2020, 8, 6),
];

/** The register of cooperative groups. */
export function groups(random: Random): SheetContent {
  const rows = FOUNDED.map((founded, index) => {
    // A different stride than the cooperatives', so that the two lists do not march together.
    const { district, commune } = placeAt(index * 3 + 1);
    const trade = TRADES[index % TRADES.length] ?? TRADES[0];
    return [
      index + 1,
      `THT ${trade} ${commune} ${Math.floor(index / TRADES.length) + 1}`,
      founded,
      `${random.pick(HEADS.families)} ${random.pick(HEADS.middles)} ${random.pick(HEADS.givens)}`,
      commune,
      district,
      random.int(4, 28),
      'Đang hoạt động',
      null,
    ];
  });
  return {
    name: 'DS THT',
    title: 'DANH SÁCH TỔ HỢP TÁC TRÊN ĐỊA BÀN TỈNH NINH BÌNH',
    subtitle: '(Cập nhật đến ngày 31/8/2020. Sổ mẫu: tên tổ và tên người là hư cấu)',
    columns: [
      { header: 'STT', width: 6, align: 'Center' },
      { header: 'Tên THT', width: 38 },
      { header: 'Ngày thành lập', width: 12.5, format: 'dd/mm/yyyy', align: 'Center' },
      { header: 'Tổ trưởng', width: 22 },
      { header: 'Xã/phường', width: 14 },
      { header: 'Huyện/TP', width: 14 },
      { header: 'Số thành viên', width: 10, format: '#,##0' },
      { header: 'Tình trạng hoạt động', width: 18 },
      { header: 'Ghi chú', width: 20 },
    ],
    rows,
  };
}
