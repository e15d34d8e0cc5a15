/** Settings that the workbook keeps: the report's and the rules'. */
export const settings = {
  saved: 'Đã lưu vào sổ.',
  report: {
    title: 'Trình bày báo cáo',
    intro: 'Lưu trong sổ này, có hiệu lực khi xem trước và khi tạo báo cáo.',
    fields: {
      parentAgency: { label: 'Cơ quan cấp trên', hint: 'Dòng đầu, bên trái; để trống nếu không ghi' },
      agency: { label: 'Cơ quan ban hành', hint: 'Để trống: lấy theo tiêu đề của các danh sách' },
      number: { label: 'Số, ký hiệu', hint: 'Phần sau chữ “Số:”' },
      place: { label: 'Nơi ký', hint: 'Để trống: lấy tỉnh trong tên cơ quan' },
      signerName: { label: 'Người ký', hint: 'Họ và tên dưới chữ ký; có thể để trống' },
      signerTitle: { label: 'Chức vụ người ký', hint: 'Mỗi dòng một ý, ví dụ TM. BAN THƯỜNG VỤ rồi CHỦ TỊCH' },
      recipients: { label: 'Nơi nhận', hint: 'Mỗi nơi một dòng, không cần gạch đầu dòng' },
    },
    orientation: 'Hướng giấy',
    orientations: { Landscape: 'Ngang', Portrait: 'Dọc' },
    decimals: 'Số lẻ của tỷ lệ phần trăm',
    decimalsAs: (decimals: number, example: string): string => `${decimals} chữ số: ${example}`,
    ticks: {
      keepZeros: 'Giữ số 0 ở cuối tỷ lệ: 80,0%',
      leadingZero: 'Viết 05 thay cho 5 trong lời văn',
      countCreditFunds: 'Tính quỹ tín dụng nhân dân vào tổng số HTX',
      countUnions: 'Tính liên hiệp HTX vào tổng số HTX',
    },
  },
  rules: {
    title: 'Quy tắc kiểm tra',
    intro:
      'Chọn mức độ của từng quy tắc trong sổ này, hoặc tắt đi; vài quy tắc có sai số cho phép. Có hiệu lực từ lần kiểm tra sau.',
    usual: (severity: string): string => `${severity} (mặc định)`,
    off: 'Tắt',
    tolerance: (unit: string): string => `Sai số cho phép (${unit})`,
    toleranceHint: (usual: string): string => `Lệch đến mức này thì không báo. Để trống: ${usual}`,
    toleranceWrong: (most: string): string => `Hãy gõ một số từ 0 đến ${most}, ví dụ 0,5.`,
    toleranceWhole: (most: string): string => `Hãy gõ một số nguyên từ 0 đến ${most}, ví dụ 2.`,
  },
};
