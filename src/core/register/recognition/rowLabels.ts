/** What stands at the left of rows that are no records. All patterns are for text folded by `foldTones`. */

const TOTAL =
  /^(?:cong|tong|tong so|tong cong|toan tinh|toan huien|cong don|lui ke|cong lui ke)(?: (?:huien|xa|phuong|tp|thanh pho|thi xa|thi tran|tinh|toan|muc|phan|chung|nhom|linh vuc|khoi|[ivx]+|\d+)(?: .*)?)?$/;
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;
const LETTER = /^[a-zđ]$/;
const SIGNATURE =
  /^(?:nguoi lap|lap bieu|nguoi lap bieu|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|ke toan|truong phong|tm |kt |tl |tuq |noi nhan|xac nhan)|ngai (?:\d+ )?thang (?:\d+ )?nam\b/;

/** "Cộng", "Tổng cộng", "Cộng huyện Nho Quan", "Toàn tỉnh"; not "Cộng Hòa". */
export function isTotalLabel(folded: string): boolean {
  return TOTAL.test(folded);
}

/** "I", "II.", "IV)": folding has taken the dot away. The Y of folding is an i, so a lone "Y" is none. */
export function isRoman(folded: string): boolean {
  return folded !== '' && ROMAN.test(folded);
}

/** "A", "b)", "Đ". */
export function isLetter(folded: string): boolean {
  return LETTER.test(folded);
}

/** "Ghi chú: số liệu chưa kiểm tra", "Nguồn: Sở KH&ĐT": said about the table. */
export function isFootnote(folded: string): boolean {
  return /^(?:ghi chu|nguon|luu i)\b/.test(folded);
}

/** "Người lập biểu", "TM. BAN THƯỜNG VỤ", "Ninh Bình, ngày 10 tháng 7 năm 2020". */
export function isSignature(folded: string): boolean {
  return SIGNATURE.test(folded);
}
