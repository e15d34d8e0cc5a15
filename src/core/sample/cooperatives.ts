import { HALF_YEAR, serial, spread } from './dates';
import { placeAt } from './places';
import type { Random } from './random';
import type { SheetContent } from './SheetContent';
import { taxCodeFrom } from './taxCode';

const SECTORS = [
  { sector: 'Nông nghiệp', kind: 'Nông nghiệp sạch' },
  { sector: 'Nông nghiệp', kind: 'Dịch vụ nông nghiệp' },
  { sector: 'Nông nghiệp', kind: 'Chăn nuôi' },
  { sector: 'Nông nghiệp', kind: 'Nuôi trồng thủy sản' },
  { sector: 'TM-DV', kind: 'Du lịch cộng đồng' },
  { sector: 'CN-TTCN', kind: 'Thủ công mỹ nghệ' },
  { sector: 'TM-DV', kind: 'Thương mại tổng hợp' },
  { sector: 'Vận tải', kind: 'Vận tải' },
] as const;

/** Names that belong to no real cooperative; each is used once. */
const PROPER_NAMES = (
  'Hoa Gạo,Lúa Vàng,Đồng Xanh,Sông Vân,Cánh Diều,Mây Trắng,Bình Minh Xanh,Hương Cói,Suối Mơ,Đất Lành,Nắng Mới,' +
  'Tre Việt,Sen Hồng,Quê Mẹ,Thung Lau,Gió Đồng,Mùa Sương,Bến Xưa,Hạt Ngọc,Khe Sâu,Nhịp Cầu,Lá Bồ Đề,Ngọn Lúa,' +
  'Cát Tường Xanh,Bờ Bãi,Thạch Bích,Cò Trắng,Mộc Lan,Hải Âu,Dòng Hoàng,Núi Kỳ,Trăng Non,Đàn Ong,Men Rượu,Cối Xay,' +
  'Vườn Đồi,Sao Mai,Bông Lau,Phù Sa,Thuyền Nan,Rơm Vàng,Tháp Chuông,Bạch Đàn,Cửa Biển,Tổ Ấm'
).split(',');

/** Founded before the half-year: 26, in it: 16, after it: 3. The days on either side of both borders are among them. */
const FOUNDED = [
  ...spread(serial(2013, 8, 12), serial(2019, 11, 20), 25),
  serial(2019, 12, 31),
  ...spread(HALF_YEAR.first, HALF_YEAR.last, 16),
  serial(2020, 7, 1),
  serial(2020, 7, 21),
  serial(2020, 8, 18),
];

/** The register of cooperatives, in the order in which they were founded. */
export function cooperatives(random: Random): SheetContent {
  let nextCode = 9_910_017;
  const rows = FOUNDED.map((founded, index) => {
    const { sector, kind } = SECTORS[index % SECTORS.length] ?? SECTORS[0];
    const { district, commune } = placeAt(index);
    const { code, next } = taxCodeFrom(nextCode);
    nextCode = next + random.int(3, 40);
    const stopped = index === 4 || index === 17;
    return [
      index + 1,
      `HTX ${kind} ${PROPER_NAMES[index] ?? `số ${index + 1}`}`,
      code,
      founded,
      commune,
      district,
      sector,
      random.int(7, sector === 'Nông nghiệp' ? 320 : 45),
      random.int(6, 90) * 50,
      stopped ? 'Ngừng hoạt động' : 'Đang hoạt động',
      stopped ? 'Đề nghị rà soát, củng cố' : null,
    ];
  });
  return {
    name: 'DS HTX',
    title: 'DANH SÁCH HỢP TÁC XÃ TRÊN ĐỊA BÀN TỈNH NINH BÌNH',
    subtitle: '(Cập nhật đến ngày 31/8/2020. Sổ mẫu: tên đơn vị và mã số là hư cấu)',
    columns: [
      { header: 'STT', width: 6, align: 'Center' },
      { header: 'Tên HTX', width: 40 },
      { header: 'Mã số thuế', width: 13, format: '@', align: 'Center' },
      { header: 'Ngày thành lập', width: 12.5, format: 'dd/mm/yyyy', align: 'Center' },
      { header: 'Xã/phường', width: 14 },
      { header: 'Huyện/TP', width: 14 },
      { header: 'Lĩnh vực', width: 14 },
      { header: 'Số thành viên', width: 10, format: '#,##0' },
      { header: 'Vốn điều lệ (triệu đồng)', width: 13, format: '#,##0' },
      { header: 'Tình trạng hoạt động', width: 18 },
      { header: 'Ghi chú', width: 26 },
    ],
    rows,
  };
}
