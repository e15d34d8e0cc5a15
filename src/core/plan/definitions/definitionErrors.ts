import { HtxError } from '../../errors';

/** Why changes to the lines of a table cannot be used: each with its code and one sentence. */
export const definitionErrors = {
  labelEmpty: () =>
    new HtxError(
      'line-label-empty',
      'Chưa lưu được bảng chỉ tiêu vì có dòng chưa có tên: hãy ghi tên cho dòng đó.',
      'The lines were not saved because one of them has no name: give it one.',
    ),
  textTooLong: (text: string, most: number) =>
    new HtxError(
      'line-text-too-long',
      `Tên hoặc đơn vị tính “${text.slice(0, 30)}…” dài quá ${most} ký tự: hãy viết ngắn hơn.`,
      `The name or unit “${text.slice(0, 30)}…” is longer than ${most} characters: make it shorter.`,
      { text, most },
    ),
  groupEmpty: (label: string) =>
    new HtxError(
      'line-group-empty',
      `Dòng “${label}” chưa thuộc phần nào của bảng: hãy chọn hoặc ghi tên phần.`,
      `The line “${label}” belongs to no part of the table: choose or name one.`,
      { label },
    ),
  idUnusable: (id: string) =>
    new HtxError(
      'line-id-unusable',
      `Không dùng được mã dòng “${id}”: mã của dòng tự thêm bắt đầu bằng “own-”, sau đó chỉ có chữ không dấu, số và dấu gạch nối.`,
      `“${id}” cannot be the id of a line: those of one's own begin with “own-”, followed by plain letters, digits and hyphens.`,
      { id },
    ),
  idTaken: (id: string) =>
    new HtxError(
      'line-id-taken',
      `Có hai dòng cùng mã “${id}”: hãy xóa một dòng rồi thêm lại.`,
      `Two lines have the id “${id}”: remove one and add it again.`,
      { id },
    ),
  labelTaken: (label: string, group: string) =>
    new HtxError(
      'line-label-taken',
      `Phần “${group}” có hai dòng cùng tên “${label}” và cùng đơn vị tính: hãy đặt tên khác cho một dòng.`,
      `The part “${group}” has two lines called “${label}” with the same unit: give one another name.`,
      { label, group },
    ),
  unitDiffers: (label: string, unit: string, measured: string) =>
    new HtxError(
      'line-unit-differs',
      `Không đổi đơn vị tính của “${label}” thành “${unit}” được vì số liệu được tính bằng ${measured}: số in ra sẽ sai.`,
      `The unit of “${label}” cannot become “${unit}” because its figures are in ${measured}: what is printed would be wrong.`,
      { label, unit, measured },
    ),
  nothingLeft: () =>
    new HtxError(
      'lines-all-hidden',
      'Không thể ẩn tất cả các dòng của bảng: hãy giữ lại ít nhất một dòng.',
      'Not all lines of the table can be hidden: keep at least one.',
    ),
  noLines: () =>
    new HtxError(
      'template-without-lines',
      'Mẫu phân tổ không có dòng chỉ tiêu để sửa: hãy chọn mẫu khác.',
      'The breakdown has no lines to change: choose another template.',
    ),
} as const;
