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
    example: 'Ví dụ',
    result: (value: string): string => `cho ${value}`,
    plainHint: 'Sổ gửi cho người không có HTX thì nên dùng công thức thường:',
    functions: {
      PROGRESS:
        'Tỷ lệ thực hiện so với kế hoạch. Nhận cả vùng ô và trải kết quả xuống. Kế hoạch trống hoặc bằng 0 cho #N/A kèm lời giải thích.',
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
