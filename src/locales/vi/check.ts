import { formatNumber } from '../../core/vietnamese/formatNumber';

/** Where Excel takes the protection away. */
const UNPROTECT = 'Xem lại → Bỏ bảo vệ trang tính';

const protectedSheets = (names: readonly string[]): string =>
  `sheet ${names.map((name) => `“${name}”`).join(', ')} đang được bảo vệ`;

/** Kiểm tra: the issues of the registers, their fixes and their history. */
export const check = {
  heading: 'Kiểm tra dữ liệu',
  intro:
    'HTX đọc từng dòng của các danh sách và chỉ ra ô nào sai, vì sao, sửa thế nào. Chưa có gì bị thay đổi khi kiểm tra.',
  run: 'Kiểm tra',
  again: 'Kiểm tra lại',
  running: 'Đang kiểm tra',
  nothingToCheck: 'Chưa nhận ra danh sách nào để kiểm tra. Hãy xem bước Sổ trước.',
  clean: {
    title: 'Không thấy vấn đề nào',
    text: 'Các dòng đã đọc đều hợp lệ. Bạn có thể xem kế hoạch và lập báo cáo.',
  },
  found: (count: number): string => `Tìm thấy ${formatNumber(count)} vấn đề`,
  soFar: (count: number): string => `Đã thấy ${formatNumber(count)} vấn đề, còn đang kiểm tra…`,
  shown: (count: number, all: number): string => `Đang xem ${formatNumber(count)} trong ${formatNumber(all)} vấn đề`,
  noneShown: { title: 'Không có vấn đề nào khớp', text: 'Bỏ bớt điều kiện lọc để xem các vấn đề khác.' },
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  severityCount: (name: string, count: number): string => `${name}: ${formatNumber(count)}`,
  filters: {
    severity: 'Lọc theo mức độ',
    sheet: 'Sheet',
    allSheets: 'Mọi sheet',
    commune: 'Xã, phường',
    allCommunes: 'Mọi xã, phường',
    rule: 'Loại vấn đề',
    allRules: 'Mọi loại vấn đề',
    counted: (name: string, count: number): string => `${name} (${formatNumber(count)})`,
    search: 'Tìm trong các vấn đề',
    placeholder: 'Tìm tên, ô, nội dung…',
    clear: 'Bỏ lọc',
  },
  list: 'Danh sách vấn đề',
  at: (sheet: string, cell: string): string => `${sheet} · ô ${cell}`,
  value: (value: string): string => `Trong ô: ${value}`,
  emptyValue: 'ô trống',
  /** Where old and new value look alike: what differs. */
  kinds: {
    text: (value: string): string => `${value} (dạng chữ)`,
    number: (value: string): string => `${value} (dạng số)`,
    date: (value: string): string => `${value} (dạng ngày)`,
    apart: (value: string): string => `${value} (dấu tách rời)`,
    joined: (value: string): string => `${value} (chữ liền dấu)`,
  },
  goTo: 'Đi tới ô',
  why: 'Vì sao quan trọng?',
  source: (source: string): string => `Căn cứ: ${source}`,
  sameCell: (titles: readonly string[]): string => `Ô này còn: ${titles.join('; ')}.`,
  compare: {
    title: 'So hai dòng cạnh nhau',
    with: 'So với dòng của ô',
    reading: 'Đang đọc hai dòng',
    differences: 'Các chỗ khác nhau',
    same: (headers: readonly string[]): string => `Giống nhau: ${headers.join(', ')}.`,
    otherwise: (headers: readonly string[]): string => `Số liệu cũng khác: ${headers.join(', ')}.`,
    evidence: {
      same: 'Tên giống hệt, chỉ có thể khác chữ hoa và dấu cách.',
      spelling: 'Cùng một tên viết hai cách: dấu thanh, i/y, dấu câu hoặc chữ tắt.',
      confusable: 'Hai tên chỉ khác ở điểm mà luật không coi là khác: số, một chữ cái, “và”, “tân”, “mới”, miền.',
      accents: 'Hai tên chỉ giống nhau khi bỏ dấu: đây mới là nghi vấn.',
      near: 'Hai tên gần giống nhau, khác vài chữ cái.',
    },
  },
  fix: {
    one: 'Sửa ô này',
    allOfRule: (count: number): string => `Sửa cả ${formatNumber(count)} ô`,
    allSafe: (count: number): string => `Sửa ${formatNumber(count)} ô an toàn`,
    suggested: 'Gợi ý, cần xem',
    safe: 'An toàn',
    preview: (count: number): string => `Xem trước: ${formatNumber(count)} ô sẽ đổi`,
    change: (from: string, to: string): string => `${from} đổi thành ${to}`,
    before: 'Đang có',
    after: 'Sẽ thành',
    more: (count: number): string => `và ${formatNumber(count)} ô nữa`,
    apply: 'Đồng ý sửa',
    cancel: 'Thôi',
    working: 'Đang sửa',
    done: (count: number): string => `Đã sửa ${formatNumber(count)} ô. Có thể hoàn tác ở “Các lần sửa”.`,
    skipped: (count: number): string =>
      `${formatNumber(count)} ô không sửa: đã thay đổi từ lúc kiểm tra, hoặc là công thức.`,
    locked: (count: number, sheets: readonly string[]): string =>
      `${formatNumber(count)} ô không sửa vì ${protectedSheets(sheets)}: hãy bỏ bảo vệ (${UNPROTECT}), rồi sửa lại.`,
  },
  ignore: {
    open: 'Bỏ qua…',
    reason: 'Vì sao bỏ qua?',
    hint: 'Lý do được lưu trong sổ và ghi vào chú thích của báo cáo.',
    needed: 'Hãy ghi một lý do ngắn.',
    save: 'Bỏ qua vấn đề này',
    cancel: 'Thôi',
    done: 'Đã bỏ qua, có ghi lý do.',
    shown: (count: number): string => `${formatNumber(count)} vấn đề đã bỏ qua`,
    because: (reason: string): string => `Lý do: ${reason}`,
    restore: 'Xem xét lại',
  },
  marks: {
    show: 'Tô màu trong sheet',
    clear: 'Bỏ màu',
    shown: (count: number): string => `Đã tô màu ${formatNumber(count)} ô.`,
    leftOut: (count: number): string => `${formatNumber(count)} ô chưa tô vì quá nhiều.`,
    protectedSheets: (names: readonly string[]): string =>
      `Không tô được vì ${protectedSheets(names)}: hãy bỏ bảo vệ (${UNPROTECT}), rồi tô lại.`,
    legend: 'Ý nghĩa của màu',
    cleared: 'Đã bỏ màu, sheet như trước.',
    stillMarked: (names: readonly string[]): string =>
      `Màu còn lại vì ${protectedSheets(names)}: hãy bỏ bảo vệ (${UNPROTECT}), rồi bỏ màu lại.`,
  },
  issuesSheet: {
    write: 'Ghi danh sách ra sheet',
    written: (sheet: string): string => `Đã ghi sheet “${sheet}”: gửi đi được cho người không có HTX.`,
    leftOut: (count: number): string => `${formatNumber(count)} vấn đề nhẹ hơn chưa liệt kê vì quá nhiều.`,
    kept: (sheet: string): string => `Sheet cũ đã có người ghi thêm nên được giữ lại, tên mới là “${sheet}”.`,
  },
  live: 'Kiểm tra lại ngay khi sửa ô',
  since: {
    title: 'Từ lần kiểm tra trước',
    last: (date: string): string => `Lần trước: ${date}`,
    changes: (added: number, solved: number): string =>
      added === 0
        ? `Đã xử lý ${formatNumber(solved)} vấn đề, không có vấn đề mới.`
        : `${formatNumber(added)} vấn đề mới, ${formatNumber(solved)} đã xử lý.`,
    same: 'Không có gì mới.',
  },
  history: {
    title: 'Các lần sửa',
    intro: 'Mỗi lần sửa được ghi lại trong sổ và hoàn tác được bất cứ lúc nào, kể cả sau khi lưu và mở lại.',
    empty: { title: 'Chưa sửa gì', text: 'Khi HTX sửa các ô, mỗi lần sửa sẽ nằm ở đây để bạn hoàn tác.' },
    cells: (count: number): string => `${formatNumber(count)} ô`,
    revert: 'Hoàn tác',
    revertOf: (title: string): string => `Hoàn tác: ${title}`,
    reverting: 'Đang hoàn tác',
    reverted: 'Đã hoàn tác',
    done: (count: number): string => `Đã trả lại ${formatNumber(count)} ô.`,
    kept: (count: number): string => `${formatNumber(count)} ô để nguyên vì đã được sửa tay sau đó.`,
    locked: (count: number, sheets: readonly string[]): string =>
      `${formatNumber(count)} ô để nguyên vì ${protectedSheets(sheets)}: hãy bỏ bảo vệ (${UNPROTECT}), rồi hoàn tác lại.`,
  },
};
