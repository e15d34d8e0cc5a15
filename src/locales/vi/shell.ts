import type { Period } from '../../core/plan/period';
import { formatNumber } from '../../core/vietnamese/formatNumber';

/** What stands around the four places: names, progress, errors. */
export const shell = {
  product: 'HTX',
  tagline: 'Kiểm tra sổ, sơ kết 6 tháng',
  loading: 'Đang mở…',
  places: { label: 'Các bước', sheets: 'Sổ', check: 'Kiểm tra', plan: 'Kế hoạch', report: 'Báo cáo' },
  step: (place: string, step: number): string => `Bước ${step} trong 4: ${place}`,
  issueCount: (count: number): string => `${formatNumber(count)} vấn đề`,
  menu: {
    open: 'Hướng dẫn và cài đặt',
    guide: 'Hàm HTX trong ô',
    history: 'Các lần sửa',
    settings: 'Cài đặt',
    welcome: 'Giới thiệu HTX',
    help: 'Trợ giúp (cửa sổ mới)',
    language: 'English',
  },
  back: 'Quay lại',
  toSheets: 'Về bước Sổ',
  next: { check: 'Tiếp: kiểm tra', plan: 'Tiếp: kế hoạch', report: 'Tiếp: báo cáo' },
  progress: {
    rows: (done: number, total: number): string => `${formatNumber(done)} / ${formatNumber(total)} dòng`,
    phases: { read: 'đọc', check: 'kiểm tra', write: 'ghi' },
    starting: 'đang bắt đầu…',
    cancel: 'Dừng',
    cancelling: 'Đang dừng…',
    cancelled: 'Đã dừng. Chưa có gì thay đổi trong sổ.',
  },
  error: {
    unexpected:
      'HTX gặp lỗi không lường trước. Hãy thử lại; nếu vẫn lỗi, sao chép chi tiết kỹ thuật và gửi cho người phụ trách.',
    busy: 'Excel đang ở giữa một thao tác khác. Hãy bấm Enter hoặc Esc để kết thúc việc sửa ô, rồi thử lại.',
    retry: 'Thử lại',
    close: 'Đóng thông báo',
    detail: 'Chi tiết kỹ thuật',
  },
  copy: { detail: 'Sao chép chi tiết', done: 'Đã sao chép', failed: 'Không sao chép được: hãy chọn rồi bấm Ctrl+C.' },
  /** Where the pane cannot start. */
  start: {
    failed: 'HTX chưa mở được',
    unharmed: 'Sổ của bạn không bị ảnh hưởng gì.',
    needed: 'HTX chạy được trên bản Excel nào?',
  },
  stale: 'Sổ đã thay đổi (số liệu hoặc cách đọc) từ lần đọc này.',
  newHalfYear: {
    /** A half-year. */
    ended: ({ label }: Period): string => `Đã hết ${label}.`,
    checked: (date: string): string => `Sổ này được kiểm tra lần cuối ngày ${date}.`,
    reported: (sheet: string, date: string): string => `Báo cáo gần nhất là sheet “${sheet}”, lập ngày ${date}.`,
    since: 'Từ lần kiểm tra đó:',
    changes: {
      changed: (rows: number, before: number): string =>
        `nay ${formatNumber(rows)} dòng, lần trước ${formatNumber(before)}`,
      new: (rows: number): string => `mới có, ${formatNumber(rows)} dòng`,
      gone: (rows: number): string => `sheet không còn trong sổ, lần đó có ${formatNumber(rows)} dòng`,
      unread: (rows: number, role: string): string =>
        `không còn đọc được là “${role}”, lần đó có ${formatNumber(rows)} dòng`,
    },
    more: (count: number): string => `${formatNumber(count)} bảng khác cũng thay đổi`,
    same: (count: number): string => `${formatNumber(count)} bảng có số dòng như cũ`,
    allSame: 'Các bảng vẫn có số dòng như lần đó.',
    next: 'Hãy kiểm tra lại sổ trước khi lập báo cáo kỳ mới.',
    check: 'Kiểm tra sổ',
    seeReport: 'Xem báo cáo gần nhất',
  },
};
