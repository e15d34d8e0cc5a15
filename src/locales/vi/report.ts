import { formatNumber } from '../../core/vietnamese/formatNumber';

/** Báo cáo: period, preview, notes, narrative, writing. */
export const report = {
  heading: 'Báo cáo sơ kết',
  period: 'Kỳ báo cáo',
  periodFromWorkbook: 'Tự chọn theo sổ',
  periodChosen: (label: string, from: string, to: string): string => `Kỳ: ${label} (${from} – ${to})`,
  periodOther: 'Từ ngày – đến ngày…',
  periodFrom: 'Từ ngày',
  periodTo: 'Đến ngày',
  periodUse: 'Dùng kỳ này',
  periodWrong: 'Cần một ngày như 15/6/2020.',
  periodBackwards: 'Ngày cuối phải từ ngày đầu trở đi.',
  measuring: 'Đang lập báo cáo xem trước',
  preview: 'Xem trước',
  previewTable: (sheet: string): string => `Sheet “${sheet}” sẽ được ghi như sau`,
  writtenTable: (sheet: string): string => `Bảng trong sheet “${sheet}”`,
  scrollHint: 'Bảng rộng hơn khung: cuộn ngang để xem hết các cột.',
  notes: (count: number): string => `Cần lưu ý (${formatNumber(count)})`,
  findings: (count: number): string => `Cần xem trước khi in (${formatNumber(count)})`,
  moreFindings: (count: number): string => `và ${formatNumber(count)} điều nữa`,
  goToRows: (sheet: string): string => `Đi tới sheet “${sheet}”`,
  seeLine: 'Xem các dòng đã đếm',
  changes: (sheet: string, count: number): string =>
    count === 0
      ? `Không dòng nào khác sheet “${sheet}” đang có.`
      : `${formatNumber(count)} dòng sẽ khác sheet “${sheet}” đang có`,
  change: (label: string, before: string, after: string): string =>
    `${label}: ${before === '' ? '(chưa có)' : before} → ${after === '' ? '(bỏ)' : after}`,
  breakdownTotal: 'Tổng',
  narrative: 'Lời văn báo cáo',
  copyNarrative: 'Sao chép lời văn',
  narrativeCopied: 'Đã sao chép lời văn.',
  word: {
    download: 'Tải tệp Word (.docx)',
    making: 'Đang lập tệp Word…',
    done: (name: string): string => `Đã đưa tệp “${name}” vào thư mục tải xuống.`,
    blocked: 'Không thấy tệp? Excel này có thể chặn tải xuống: hãy chép đoạn văn rồi dán vào Word.',
  },
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
    unread: 'HTX đã đọc sổ nhưng chưa tính được chỉ tiêu nào của mẫu này. Hãy xem từng chỗ dưới đây:',
    places: 'Các chỗ làm cho chưa có số',
    otherTemplate: 'Hoặc chọn mẫu báo cáo khác ở “Tùy chọn báo cáo”.',
  },
};
