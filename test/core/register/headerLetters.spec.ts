import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import type { CellValue } from '../../../src/core/sheet/values';

function recognise(values: readonly (readonly CellValue[])[]) {
  const { role, columns, dataRows } = recogniseSheet({ name: 'Sheet1', top: 1, left: 1, values });
  return { role, dataRows, fields: columns.map(({ field }) => field), headers: columns.map(({ header }) => header) };
}

const FIELDS = ['ordinal', 'name', 'founded_date', 'commune', 'members_total', 'charter_capital', 'status'];
const HEADERS = ['STT', 'Tên HTX', 'Ngày thành lập', 'Xã', 'Số thành viên', 'Vốn điều lệ (triệu đồng)', 'Tình trạng'];

describe('recogniseSheet under headers that are no Unicode', () => {
  it('should read headers of an old font', () => {
    const found = recognise([
      ['STT', 'Tªn HTX', 'Ngµy thµnh lËp', 'X·', 'Sè thµnh viªn', 'Vèn ®iÒu lÖ (triÖu ®ång)', 'T×nh tr¹ng'],
      [1, 'Hîp t¸c x· Gia LËp', 43_831, 'Gia LËp', 12, 500, '§ang ho¹t ®éng'],
      [2, 'HTX NN Hïng TiÕn', 43_900, 'Hïng TiÕn', 30, 850, '§ang ho¹t ®éng'],
    ]);

    expect(found).toEqual({ role: 'cooperatives', dataRows: [2, 3], fields: FIELDS, headers: HEADERS });
  });

  it('should read headers in a wrong code page, hard spaces and all', () => {
    const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
    const found = recognise([
      HEADERS.map(misread),
      [1, misread('HTX Lai Thành'), 43_831, misread('Lai Thành'), 12, 500, misread('Đang hoạt động')],
      [2, misread('HTX Định Hóa'), 43_900, misread('Định Hóa'), 30, 850, misread('Đang hoạt động')],
    ]);

    expect(found).toEqual({ role: 'cooperatives', dataRows: [2, 3], fields: FIELDS, headers: HEADERS });
  });
});

describe('recogniseSheet under a header in other words', () => {
  it.each(['Ngày, tháng thành lập', 'Ngày tháng thành lập', 'Ngày tháng năm thành lập'])('should know %s', (header) => {
    const found = recognise([
      ['STT', 'Tên HTX', header],
      [1, 'HTX Gia Lập', 43_831],
    ]);

    expect(found.fields).toEqual(['ordinal', 'name', 'founded_date']);
  });
});

describe('recogniseSheet of days with a time of day', () => {
  it('should take them for dates, as exports and forms have them', () => {
    const found = recognise([
      ['STT', 'Tên HTX', 'Ngày thành lập', 'Vốn điều lệ (triệu đồng)'],
      [1, 'HTX Gia Lập', 45_825.729, 30_500.5],
      [2, 'HTX Kỳ Phú', 45_021.5, 41_000.25],
    ]);

    expect(found.fields).toEqual(['ordinal', 'name', 'founded_date', 'charter_capital']);
  });
});

describe('recogniseSheet of ticked columns', () => {
  it('should not mind repeated headers, and counts in the rows of totals and sections', () => {
    const header = ['STT', 'Tên HTX', 'Ngày TL', 'Tốt', 'Khá', 'TB', 'Yếu'];
    const found = recognise([
      header,
      ['I', 'Huyện Nho Quan', '', 1, 1, 0, 0],
      [1, 'HTX Kỳ Phú', 43_831, 'x', '', '', ''],
      [2, 'HTX Cúc Phương', 43_832, '', 'x', '', ''],
      ['', 'Cộng', '', 1, 1, 0, 0],
      header,
      [3, 'HTX Xích Thổ', 43_833, '', '', 'x', ''],
      ['', 'Tổng cộng', '', 1, 1, 1, 0],
    ]);

    expect(found).toMatchObject({
      dataRows: [3, 4, 7],
      fields: ['ordinal', 'name', 'founded_date', 'rating'],
      headers: ['STT', 'Tên HTX', 'Ngày TL', 'Tốt | Khá | TB | Yếu'],
    });
  });
});
