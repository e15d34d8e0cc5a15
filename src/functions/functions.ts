import { elementwise } from './elementwise';
import { progressOf } from './progress';

// The comments below are what Excel shows while a formula is typed: the
// metadata is generated from them. English texts are in descriptions.en.json.

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
