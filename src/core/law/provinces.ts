import { foldSpelling } from '../vietnamese/foldSpelling';
import type { Day } from '../vietnamese/day';

/** A province or centrally-run city since 1 July 2025, and the ones that became it. */
export interface Province {
  /** Code of the General Statistics Office (QĐ 19/2025/QĐ-TTg). */
  readonly code: string;
  /** Without "tỉnh" or "thành phố". */
  readonly name: string;
  /** The provinces before 1 July 2025; itself alone where nothing was merged. */
  readonly former: readonly string[];
}

/** The day on which 63 provinces became 34 (NQ 202/2025/QH15). */
export const MERGED_ON: Day = { year: 2025, month: 7, day: 1 };

/** Source: thanglequoc/vietnamese-provinces-database and tranngocminhhieu/vietnamadminunits, both MIT. */
export const PROVINCES: readonly Province[] = [
  { code: '01', name: 'Hà Nội', former: ['Hà Nội'] },
  { code: '04', name: 'Cao Bằng', former: ['Cao Bằng'] },
  { code: '08', name: 'Tuyên Quang', former: ['Hà Giang', 'Tuyên Quang'] },
  { code: '11', name: 'Điện Biên', former: ['Điện Biên'] },
  { code: '12', name: 'Lai Châu', former: ['Lai Châu'] },
  { code: '14', name: 'Sơn La', former: ['Sơn La'] },
  { code: '15', name: 'Lào Cai', former: ['Lào Cai', 'Yên Bái'] },
  { code: '19', name: 'Thái Nguyên', former: ['Bắc Kạn', 'Thái Nguyên'] },
  { code: '20', name: 'Lạng Sơn', former: ['Lạng Sơn'] },
  { code: '22', name: 'Quảng Ninh', former: ['Quảng Ninh'] },
  { code: '24', name: 'Bắc Ninh', former: ['Bắc Giang', 'Bắc Ninh'] },
  { code: '25', name: 'Phú Thọ', former: ['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc'] },
  { code: '31', name: 'Hải Phòng', former: ['Hải Dương', 'Hải Phòng'] },
  { code: '33', name: 'Hưng Yên', former: ['Hưng Yên', 'Thái Bình'] },
  { code: '37', name: 'Ninh Bình', former: ['Hà Nam', 'Nam Định', 'Ninh Bình'] },
  { code: '38', name: 'Thanh Hoá', former: ['Thanh Hóa'] },
  { code: '40', name: 'Nghệ An', former: ['Nghệ An'] },
  { code: '42', name: 'Hà Tĩnh', former: ['Hà Tĩnh'] },
  { code: '44', name: 'Quảng Trị', former: ['Quảng Bình', 'Quảng Trị'] },
  { code: '46', name: 'Huế', former: ['Huế'] },
  { code: '48', name: 'Đà Nẵng', former: ['Quảng Nam', 'Đà Nẵng'] },
  { code: '51', name: 'Quảng Ngãi', former: ['Kon Tum', 'Quảng Ngãi'] },
  { code: '52', name: 'Gia Lai', former: ['Bình Định', 'Gia Lai'] },
  { code: '56', name: 'Khánh Hoà', former: ['Khánh Hòa', 'Ninh Thuận'] },
  { code: '66', name: 'Đắk Lắk', former: ['Phú Yên', 'Đắk Lắk'] },
  { code: '68', name: 'Lâm Đồng', former: ['Bình Thuận', 'Lâm Đồng', 'Đắk Nông'] },
  { code: '75', name: 'Đồng Nai', former: ['Bình Phước', 'Đồng Nai'] },
  { code: '79', name: 'Hồ Chí Minh', former: ['Bà Rịa - Vũng Tàu', 'Bình Dương', 'Hồ Chí Minh'] },
  { code: '80', name: 'Tây Ninh', former: ['Long An', 'Tây Ninh'] },
  { code: '82', name: 'Đồng Tháp', former: ['Tiền Giang', 'Đồng Tháp'] },
  { code: '86', name: 'Vĩnh Long', former: ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'] },
  { code: '91', name: 'An Giang', former: ['An Giang', 'Kiên Giang'] },
  { code: '92', name: 'Cần Thơ', former: ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'] },
  { code: '96', name: 'Cà Mau', former: ['Bạc Liêu', 'Cà Mau'] },
];

const BY_NAME = new Map(PROVINCES.map((province) => [foldSpelling(province.name), province]));

/** The province of today with that name ("NINH BÌNH", "Ninh Bình"), `undefined` for a former one and for none. */
export function provinceNamed(name: string): Province | undefined {
  return BY_NAME.get(foldSpelling(name));
}
