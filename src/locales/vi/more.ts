import { formatNumber } from '../../core/vietnamese/formatNumber';

/** First run, function guide, settings. */
export const more = {
  welcome: {
    title: 'Sơ kết 6 tháng từ chính sổ Excel của bạn',
    points: {
      find: 'Tự tìm danh sách HTX, tổ hợp tác, vốn vay, công trình, kế hoạch trong sổ đang mở.',
      check: 'Chỉ ra ô sai, vì sao sai và sửa giúp; lần sửa nào cũng hoàn tác được.',
      report: 'Ghi một sheet báo cáo mới; mỗi con số đều chỉ được về các dòng của nó.',
    },
    privacy: 'Dữ liệu không rời khỏi máy của bạn.',
    useMine: 'Dùng sổ của tôi',
    openSample: 'Mở sổ mẫu',
    sampleHint: 'Thêm các sheet mẫu vào sổ đang mở để làm quen.',
    writingSample: 'Đang thêm các sheet mẫu',
    skip: 'Bỏ qua',
  },
  guide: {
    title: 'Hàm HTX trong ô',
    intro: 'Gõ vào ô như mọi hàm Excel, hoặc chèn vào ô đang chọn.',
    insert: 'Chèn vào ô',
    insertOf: (name: string): string => `Chèn ${name} vào ô đang chọn`,
    inserted: (address: string): string => `Đã chèn công thức vào ô ${address}.`,
    parametersOf: (name: string): string => `Tham số của ${name}`,
    examplesOf: (name: string): string => `Ví dụ về ${name}`,
    result: (value: string): string => `cho ${value}`,
    optional: 'có thể bỏ trống',
    plain: {
      title: 'Gửi sổ cho người không có HTX',
      hint: 'Máy không có HTX hiện #NAME? thay cho các hàm này. Hãy chọn các ô rồi đổi HTX.PROGRESS, HTX.REMAINING và HTX.GROWTH thành công thức Excel thường.',
      convert: 'Đổi thành công thức thường',
      running: 'Đang đổi công thức',
      step: 'Đổi thành công thức thường',
      done: (count: number): string => `Đã đổi ${formatNumber(count)} ô thành công thức thường.`,
      none: 'Không có ô nào được đổi: vùng đang chọn không có công thức HTX đổi được.',
      undo: 'Muốn trả lại công thức cũ: mở "Các lần sửa", bấm "Hoàn tác".',
      toHistory: 'Xem các lần sửa',
      left: (count: number): string => `${formatNumber(count)} ô giữ nguyên:`,
      others: (count: number): string => `và ${formatNumber(count)} ô khác`,
      reasons: {
        'no-counterpart': 'hàm HTX này không có công thức Excel tương đương',
        argument: 'tham số là chữ hoặc còn thiếu',
        'other-value': 'công thức thường cho kết quả khác',
        busy: 'ô chưa tính xong, hãy thử lại sau ít giây',
        changed: 'ô vừa được sửa',
      },
    },
  },
  settings: {
    title: 'Cài đặt',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    theme: 'Giao diện',
    themes: { office: 'Theo Excel', light: 'Sáng', dark: 'Tối' },
    period: 'Kỳ báo cáo',
    kept: 'Ngôn ngữ và giao diện được nhớ trên máy này.',
  },
};
