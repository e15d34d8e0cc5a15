import { HtxError } from '../../core/errors';

/** Why a file of settings is not taken. */
export const settingsFileErrors = {
  broken: (where: string): HtxError =>
    new HtxError(
      'settings-file-broken',
      'Tệp thiết lập bị hỏng hoặc đã bị sửa sai: hãy lưu lại tệp từ sổ gốc, rồi chọn lại.',
      'The settings file is damaged or was edited wrongly: save it again from the workbook that it comes from, then choose it again.',
      { where },
    ),
  foreign: (): HtxError =>
    new HtxError(
      'settings-file-foreign',
      'Tệp này không phải tệp thiết lập của HTX: hãy chọn tệp .json do nút “Lưu thiết lập ra tệp” tạo ra.',
      'This is no settings file of HTX: choose a .json file that the button “Save settings to a file” has made.',
    ),
  newer: (version: number): HtxError =>
    new HtxError(
      'settings-file-newer',
      'Tệp này do bản HTX mới hơn lưu: hãy mở lại Excel để cập nhật HTX, rồi chọn lại tệp.',
      'This file was saved by a newer version of HTX: restart Excel to update HTX, then choose the file again.',
      { version },
    ),
  tooLarge: (length: number): HtxError =>
    new HtxError(
      'settings-file-too-large',
      'Tệp quá lớn để là tệp thiết lập của HTX: hãy chọn tệp .json do nút “Lưu thiết lập ra tệp” tạo ra.',
      'The file is too large for a settings file of HTX: choose a .json file that the button “Save settings to a file” has made.',
      { length },
    ),
};
