import { nameKey as keyOfName } from '../core/names/nameKey';
import { readText } from '../core/register/readText';
import { checkOf } from './check';
import { countNewOf } from './countNew';
import { dateOf } from './date';
import { dateReader } from './dates';
import { cellValue, elementwise } from './elementwise';
import { invalidValue, isCellError } from './errors';
import { growthOf } from './growth';
import { halfYearOf } from './halfYear';
import { inPeriodOf } from './inPeriod';
import { messages } from './messages';
import { numberOf } from './number';
import { progressOf } from './progress';
import { progressTextOf } from './progressText';
import { ratingOf } from './rating';
import { readPeriodArgument } from './readPeriodArgument';
import { remainingOf } from './remaining';
import { requiredPaceOf } from './requiredPace';
import { singleCell } from './singleCell';
import { similarTo } from './similar';
import { taxCodeOf } from './taxCode';
import { today } from './today';
import { unicodeOf } from './unicode';
import { wordsOf } from './words';

// The comments below are what Excel shows while a formula is typed: the
// metadata is generated from them. English texts are in descriptions.en.json.

/** What stands for an argument that was left out. */
const LEFT_OUT = [['']];

/**
 * Tỷ lệ hoàn thành kế hoạch: thực hiện chia cho kế hoạch (16 trên 20 là 0,8; hãy định dạng ô là %). Chỉ tiêu dạng chữ như "ít nhất 3" hay "10 - 15" được tính theo mức tối thiểu.
 * @customfunction PROGRESS
 * @param {any[][]} actual Số đã thực hiện: một ô hoặc một vùng
 * @param {any[][]} plan Kế hoạch: một ô hoặc một vùng cùng kích thước
 * @returns {any[][]} Tỷ lệ; #N/A khi chưa có kế hoạch, #VALUE! khi ô không phải là số
 */
export function progress(actual: unknown[][], plan: unknown[][]): unknown[][] {
  return elementwise(progressOf, actual, plan);
}

/**
 * Đánh giá so với kế hoạch: Vượt kế hoạch, Đạt kế hoạch, Đúng tiến độ, Chậm tiến độ hoặc Ngoài kế hoạch.
 * @customfunction RATING
 * @param {any[][]} actual Số đã thực hiện: một ô hoặc một vùng
 * @param {any[][]} plan Kế hoạch: một ô hoặc một vùng cùng kích thước
 * @param {any[][]} [elapsed] Phần của năm đã qua, từ 0 đến 1: 0,5 là hết 6 tháng; bỏ trống là cả năm
 * @returns {any[][]} Lời đánh giá; #N/A khi chưa có kế hoạch
 */
export function rating(actual: unknown[][], plan: unknown[][], elapsed?: unknown[][]): unknown[][] {
  return elementwise(ratingOf, actual, plan, elapsed ?? LEFT_OUT);
}

/**
 * Số còn phải thực hiện để đạt kế hoạch, không bao giờ nhỏ hơn 0.
 * @customfunction REMAINING
 * @param {any[][]} actual Số đã thực hiện: một ô hoặc một vùng
 * @param {any[][]} plan Kế hoạch: một ô hoặc một vùng cùng kích thước
 * @returns {any[][]} Số còn lại; #N/A khi chưa có kế hoạch
 */
export function remaining(actual: unknown[][], plan: unknown[][]): unknown[][] {
  return elementwise(remainingOf, actual, plan);
}

/**
 * Mỗi tháng còn lại của năm phải thực hiện bao nhiêu để đạt kế hoạch.
 * @customfunction REQUIREDPACE
 * @param {any[][]} actual Số đã thực hiện: một ô hoặc một vùng
 * @param {any[][]} plan Kế hoạch năm: một ô hoặc một vùng cùng kích thước
 * @param {any[][]} elapsed Phần của năm đã qua, từ 0 đến 1: 0,5 là hết 6 tháng
 * @returns {any[][]} Số mỗi tháng; 0 khi đã đạt, #N/A khi đã hết năm mà chưa đạt
 */
export function requiredPace(actual: unknown[][], plan: unknown[][], elapsed: unknown[][]): unknown[][] {
  return elementwise(requiredPaceOf, actual, plan, elapsed);
}

/**
 * Tốc độ tăng (giảm) so với cùng kỳ: 16 so với 14 là 0,143 (hãy định dạng ô là %).
 * @customfunction GROWTH
 * @param {any[][]} current Số kỳ này: một ô hoặc một vùng
 * @param {any[][]} previous Số cùng kỳ năm trước: một ô hoặc một vùng cùng kích thước
 * @returns {any[][]} Tỷ lệ tăng, âm là giảm; #N/A khi cùng kỳ không có số để so sánh
 */
export function growth(current: unknown[][], previous: unknown[][]): unknown[][] {
  return elementwise(growthOf, current, previous);
}

/**
 * Câu báo cáo: "thành lập mới 16 HTX, đạt 80% kế hoạch".
 * @customfunction PROGRESSTEXT
 * @param {any[][]} label Việc đã làm: "thành lập mới"
 * @param {any[][]} actual Số đã thực hiện
 * @param {any[][]} plan Kế hoạch; trống thì không ghi tỷ lệ
 * @param {any[][]} [unit] Đơn vị tính: "HTX", "triệu đồng"
 * @param {any[][]} [digits] Số chữ số thập phân của tỷ lệ, bỏ trống là 1
 * @returns {any[][]} Câu báo cáo; ô trống khi chưa có số thực hiện
 */
export function progressText(
  label: unknown[][],
  actual: unknown[][],
  plan: unknown[][],
  unit?: unknown[][],
  digits?: unknown[][],
): unknown[][] {
  return elementwise(progressTextOf, label, actual, plan, unit ?? LEFT_OUT, digits ?? LEFT_OUT);
}

/**
 * Ngày có nằm trong kỳ hay không: TRUE hoặc FALSE. Đọc được ngày thật và ngày gõ dạng chữ.
 * @customfunction INPERIOD
 * @param {any[][]} dates Ngày: một ô hoặc một vùng
 * @param {any[][]} period Kỳ: "6T/2020", "2020-H1", "Q2/2020", "2020", hoặc hai ô ngày đầu và ngày cuối
 * @returns {any[][]} TRUE hoặc FALSE; #N/A khi ngày có thể hiểu hai cách
 */
export function inPeriod(dates: unknown[][], period: unknown[][]): unknown[][] {
  const span = readPeriodArgument(period);
  if (isCellError(span)) return [[span]];
  const read = dateReader(dates);
  return elementwise(([date = '']) => inPeriodOf(date, span, read), dates);
}

/**
 * Đếm số đơn vị thành lập trong kỳ theo cột ngày thành lập, đọc được ngày thật và ngày gõ dạng chữ.
 * @customfunction COUNTNEW
 * @param {any[][]} dates Cột ngày thành lập, không gồm tiêu đề
 * @param {any[][]} period Kỳ: "6T/2020", "2020-H1", "Q2/2020", "2020", hoặc hai ô ngày đầu và ngày cuối
 * @param {any[][]} [keys] Cột để lọc, cùng kích thước với cột ngày: cột xã, cột lĩnh vực
 * @param {any[][]} [key] Giá trị cần đếm trong cột để lọc: "Xã Gia Viễn"
 * @returns {any[][]} Số đơn vị; báo lỗi kèm số dòng khi có ngày không đọc được
 */
export function countNew(dates: unknown[][], period: unknown[][], keys?: unknown[][], key?: unknown[][]): unknown[][] {
  const span = readPeriodArgument(period);
  if (isCellError(span)) return [[span]];
  const wanted = singleCell(key);
  if (isCellError(wanted)) return [[wanted]];
  const hasKey = cellValue(wanted) !== '';
  // The runtime gives null for what was left out.
  const filter = keys && hasKey ? { keys, key: wanted } : undefined;
  if (!filter && (keys || hasKey)) return [[invalidValue(messages.keyWithoutKeys)]];
  return [[countNewOf(dates, span, filter)]];
}

/**
 * Nửa năm của một ngày, viết thành chữ: "6 tháng đầu năm 2020".
 * @customfunction HALFYEAR
 * @param {any[][]} date Ngày: một ô hoặc một vùng
 * @returns {any[][]} "6 tháng đầu năm 2020" hoặc "6 tháng cuối năm 2020"
 */
export function halfYear(date: unknown[][]): unknown[][] {
  const read = dateReader(date);
  return elementwise(([cell = '']) => halfYearOf(cell, read), date);
}

/**
 * Đổi chữ thành số theo cách viết Việt Nam: "4.600" là 4600, "35 TV" là 35; tiền được đổi ra đồng.
 * @customfunction NUMBER
 * @param {any[][]} text Chữ: một ô hoặc một vùng
 * @returns {any[][]} Số; #N/A kèm cả hai cách hiểu khi không rõ, như "1.234"
 */
export function number(text: unknown[][]): unknown[][] {
  return elementwise(([cell = '']) => numberOf(cell), text);
}

/**
 * Đổi ngày gõ dạng chữ thành ngày của Excel (hãy định dạng ô là ngày). Trong một vùng, một ngày rõ ràng như 25/07/2020 cho biết thứ tự ngày, tháng của cả vùng.
 * @customfunction DATE
 * @param {any[][]} text Ngày dạng chữ: một ô hoặc một vùng
 * @returns {any[][]} Ngày; #N/A kèm cả hai cách hiểu khi không rõ, như "05/07/2020" đứng một mình
 */
export function date(text: unknown[][]): unknown[][] {
  const read = dateReader(text);
  return elementwise(([cell = '']) => dateOf(cell, read), text);
}

/**
 * Số tiền bằng chữ: 4600000000 là "Bốn tỷ sáu trăm triệu đồng".
 * @customfunction WORDS
 * @param {any[][]} number Số: một ô hoặc một vùng
 * @param {any[][]} [unit] Đơn vị, bỏ qua là "đồng"; "" là không ghi đơn vị
 * @returns {any[][]} Số viết bằng chữ
 */
export function words(number: unknown[][], unit?: unknown[][]): unknown[][] {
  return elementwise(wordsOf, number, unit ?? [['đồng']]);
}

/**
 * Mã số thuế ở dạng chuẩn: bỏ dấu cách, thêm số 0 bị mất, sửa chữ O thành số 0 khi chữ số kiểm tra khớp.
 * @customfunction TAXCODE
 * @param {any[][]} code Mã số: một ô hoặc một vùng
 * @returns {any[][]} Mã số dạng chữ; #N/A kèm lý do khi không phải mã số thuế
 */
export function taxCode(code: unknown[][]): unknown[][] {
  return elementwise(([cell = '']) => taxCodeOf(cell), code);
}

/**
 * Khóa để so tên đơn vị: tên như nhau thì khóa như nhau, không kể viết hoa, dấu câu, vị trí dấu thanh, i/y và cách viết tắt.
 * @customfunction NAMEKEY
 * @param {any[][]} name Tên đơn vị: một ô hoặc một vùng
 * @returns {any[][]} Khóa của tên, dùng để tìm và đếm
 */
export function nameKey(name: unknown[][]): unknown[][] {
  return elementwise(([cell = '']) => keyOfName(readText(cell)), name);
}

/**
 * Tìm các tên giống một tên: trả về tên, dòng trong vùng, độ giống (0 đến 1) và căn cứ, tên giống nhất ở trên.
 * @customfunction SIMILAR
 * @param {any[][]} name Tên cần tìm
 * @param {any[][]} names Vùng các tên
 * @param {any[][]} [minimum] Độ giống thấp nhất, bỏ trống là 0,8
 * @returns {any[][]} Bảng kết quả bốn cột; #N/A khi không có tên nào giống
 */
export function similar(name: unknown[][], names: unknown[][], minimum?: unknown[][]): unknown[][] {
  return similarTo(singleCell(name), names, singleCell(minimum));
}

/**
 * Đổi chữ gõ bằng phông cũ (TCVN3, VNI) hoặc Unicode tổ hợp sang Unicode dựng sẵn.
 * @customfunction UNICODE
 * @param {any[][]} text Chữ: một ô hoặc một vùng
 * @returns {any[][]} Chữ Unicode; #N/A kèm bản đọc được khi có chữ đã mất
 */
export function unicode(text: unknown[][]): unknown[][] {
  return elementwise(([cell = '']) => unicodeOf(cell), text);
}

/**
 * Kiểm tra một vùng có dòng tiêu đề: trả về bảng ô, mức độ, quy tắc và vấn đề. Ô đầu tiên của vùng được gọi là A1. Ngày hôm nay được lấy khi công thức tính.
 * @customfunction CHECK
 * @param {any[][]} range Vùng cần kiểm tra, gồm cả dòng tiêu đề
 * @param {any[][]} [role] Loại bảng khi HTX không tự nhận ra: "HTX", "tổ hợp tác", "vốn vay"
 * @returns {any[][]} Bảng các vấn đề
 */
export function check(range: unknown[][], role?: unknown[][]): unknown[][] {
  return checkOf(range, singleCell(role), today());
}
