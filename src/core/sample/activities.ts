import { HALF_YEAR, serial, spread } from './dates';
import { placeAt } from './places';
import { split, type Random } from './random';
import type { SheetContent } from './SheetContent';

const OFFICERS = ['Đỗ Thu Hương', 'Lê Quốc Toản', 'Phạm Mai Chi', 'Ngô Đình Sơn'] as const;

/** What was done in the half-year: occasions in all, and in how many entries of the log. */
const IN_PERIOD = [
  { activity: 'Khảo sát', total: 60, entries: 19, note: 'Đơn vị có sản phẩm theo chuỗi giá trị' },
  { activity: 'Tuyên truyền, tư vấn', total: 68, entries: 21, note: 'Sáng lập viên, hộ sản xuất' },
  { activity: 'Khảo sát mô hình sản xuất', total: 9, entries: 6, note: 'Điều kiện cơ sở vật chất ban đầu' },
  { activity: 'Tập huấn', total: 5, entries: 4, note: 'Cán bộ quản lý HTX' },
] as const;

/** The year before and the months after: kept in the same log, as offices do. */
const OUTSIDE = [
  { activity: 'Khảo sát', date: serial(2019, 12, 30), quantity: 4 },
  { activity: 'Tuyên truyền, tư vấn', date: serial(2019, 12, 31), quantity: 3 },
  { activity: 'Khảo sát', date: serial(2020, 7, 1), quantity: 5 },
  { activity: 'Tuyên truyền, tư vấn', date: serial(2020, 7, 14), quantity: 6 },
  { activity: 'Khảo sát mô hình sản xuất', date: serial(2020, 7, 22), quantity: 2 },
  { activity: 'Tập huấn', date: serial(2020, 8, 11), quantity: 1 },
] as const;

interface Entry {
  readonly date: number;
  readonly activity: string;
  readonly quantity: number;
  readonly note: string | null;
}

/** The log of activities, by date. */
export function activities(random: Random): SheetContent {
  const inPeriod: Entry[] = IN_PERIOD.flatMap(({ activity, total, entries, note }, kind) => {
    const dates = spread(HALF_YEAR.first + kind * 2, HALF_YEAR.last - kind, entries);
    const quantities = split(random, total, entries, 1);
    return dates.map((date, i) => ({ date, activity, quantity: quantities[i] ?? 0, note: i === 0 ? note : null }));
  });
  const outside: Entry[] = OUTSIDE.map((entry) => ({ ...entry, note: null }));
  const log = [...inPeriod, ...outside].sort((a, b) => a.date - b.date);
  return {
    name: 'Nhật ký',
    title: 'NHẬT KÝ HOẠT ĐỘNG HỖ TRỢ KINH TẾ TẬP THỂ, HỢP TÁC XÃ',
    subtitle: '(Sổ theo dõi của phòng nghiệp vụ, từ 12/2019 đến 8/2020. Sổ mẫu)',
    columns: [
      { header: 'STT', width: 6, align: 'Center' },
      { header: 'Ngày', width: 12.5, format: 'dd/mm/yyyy', align: 'Center' },
      { header: 'Hoạt động', width: 28 },
      { header: 'Số lượt', width: 9, format: '#,##0' },
      { header: 'Địa điểm', width: 26 },
      { header: 'Cán bộ thực hiện', width: 20 },
      { header: 'Ghi chú', width: 36 },
    ],
    rows: log.map((entry, index) => {
      const { district, commune } = placeAt(index);
      const place = `${commune}, ${district}`;
      return [index + 1, entry.date, entry.activity, entry.quantity, place, random.pick(OFFICERS), entry.note];
    }),
  };
}
