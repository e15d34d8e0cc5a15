/** District-level units of Ninh Bình in 2020 with some of their communes. */
export const PLACES = [
  { district: 'TP. Ninh Bình', communes: ['Ninh Nhất', 'Ninh Tiến', 'Ninh Phúc', 'Ninh Sơn'] },
  { district: 'TP. Tam Điệp', communes: ['Yên Sơn', 'Đông Sơn', 'Quang Sơn'] },
  { district: 'Hoa Lư', communes: ['Ninh Khang', 'Ninh Mỹ', 'Trường Yên', 'Ninh Hải'] },
  { district: 'Gia Viễn', communes: ['Gia Vân', 'Gia Sinh', 'Liên Sơn', 'Gia Trung'] },
  { district: 'Nho Quan', communes: ['Phú Sơn', 'Kỳ Phú', 'Quảng Lạc', 'Gia Thủy'] },
  { district: 'Yên Khánh', communes: ['Khánh Hồng', 'Khánh Thành', 'Khánh Cường', 'Khánh Nhạc'] },
  { district: 'Yên Mô', communes: ['Yên Từ', 'Yên Thắng', 'Mai Sơn', 'Khánh Dương'] },
  { district: 'Kim Sơn', communes: ['Kim Mỹ', 'Hùng Tiến', 'Ân Hòa', 'Lưu Phương'] },
] as const;

export interface Place {
  readonly district: string;
  readonly commune: string;
}

/** All communes, walked round the districts so that neighbours in a list differ. */
export function placeAt(index: number): Place {
  const unit = PLACES[index % PLACES.length] ?? PLACES[0];
  const commune = unit.communes[Math.floor(index / PLACES.length) % unit.communes.length] ?? unit.communes[0];
  return { district: unit.district, commune };
}
