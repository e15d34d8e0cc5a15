import { formatNumber } from '../../core/vietnamese/formatNumber';

/** Báo cáo: period, preview, notes, narrative, writing. */
export const report = {
  heading: 'Báo cáo sơ kết',
  period: 'Kỳ báo cáo',
  periodFromWorkbook: 'Tự chọn theo sổ',
  periodChosen: (label: string, from: string, to: string): string => `Kỳ: ${label} (${from} – ${to})`,
  measuring: 'Đang lập báo cáo xem trước',
  preview: 'Xem trước',
  previewTable: (sheet: string): string => `Sheet “${sheet}” sẽ được ghi như sau`,
  scrollHint: 'Bảng rộng hơn khung: cuộn ngang để xem hết các cột.',
  notes: (count: number): string => `Cần lưu ý (${formatNumber(count)})`,
  narrative: 'Lời văn báo cáo',
  copyNarrative: 'Sao chép lời văn',
  narrativeCopied: 'Đã sao chép lời văn.',
  create: 'Tạo báo cáo',
  creating: 'Đang ghi báo cáo',
  created: (sheet: string): string => `Đã ghi sheet “${sheet}”.`,
  createdHint: 'Sheet chỉ có số liệu và công thức Excel thường: gửi đi được cho người không có HTX.',
  goToSheet: 'Đi tới sheet',
  again: 'Tạo lại báo cáo',
  refresh: 'Xem lại số liệu',
  empty: {
    title: 'Chưa có số liệu để báo cáo',
    text: 'HTX chưa nhận ra danh sách hay nhật ký nào để tính. Hãy xem bước Sổ, rồi quay lại đây.',
  },
};
