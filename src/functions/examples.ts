/** A formula and what its cell shows: tried out as a test, printed in the documentation, offered in the pane. */
export interface Example {
  /** As it is typed in a Vietnamese Excel, except that arguments are separated by commas. */
  readonly formula: string;
  /** The value; an error as `#N/A`; a spilled result row by row. */
  readonly result: string | number | boolean | readonly (readonly (string | number | boolean)[])[];
}

/** At least two for each function, by its id, in the order of the documentation. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  PROGRESS: [
    { formula: '=HTX.PROGRESS(16,20)', result: 0.8 },
    { formula: '=HTX.PROGRESS(12,"10 - 15")', result: 1.2 },
    { formula: '=HTX.PROGRESS({16;10},20)', result: [[0.8], [0.5]] },
    { formula: '=HTX.PROGRESS(16,0)', result: '#N/A' },
  ],
  RATING: [
    { formula: '=HTX.RATING(16,20,0.5)', result: 'Đúng tiến độ' },
    { formula: '=HTX.RATING(9,20,0.5)', result: 'Chậm tiến độ' },
    { formula: '=HTX.RATING(21,20)', result: 'Vượt kế hoạch' },
    { formula: '=HTX.RATING(2,0)', result: 'Ngoài kế hoạch' },
  ],
  REMAINING: [
    { formula: '=HTX.REMAINING(16,20)', result: 4 },
    { formula: '=HTX.REMAINING(3,"ít nhất 3")', result: 0 },
  ],
  REQUIREDPACE: [
    { formula: '=HTX.REQUIREDPACE(8,20,0.5)', result: 2 },
    { formula: '=HTX.REQUIREDPACE(20,20,1)', result: 0 },
    { formula: '=HTX.REQUIREDPACE(16,20,1)', result: '#N/A' },
  ],
  GROWTH: [
    { formula: '=HTX.GROWTH(15,12)', result: 0.25 },
    { formula: '=HTX.GROWTH(9,12)', result: -0.25 },
    { formula: '=HTX.GROWTH(16,0)', result: '#N/A' },
  ],
  PROGRESSTEXT: [
    {
      formula: '=HTX.PROGRESSTEXT("thành lập mới",16,20,"HTX")',
      result: 'thành lập mới 16 HTX, đạt 80% kế hoạch',
    },
    { formula: '=HTX.PROGRESSTEXT("giải ngân",4600,"","triệu đồng")', result: 'giải ngân 4.600 triệu đồng' },
    {
      formula: '=HTX.PROGRESSTEXT("xây dựng",16,30,"công trình",2)',
      result: 'xây dựng 16 công trình, đạt 53,33% kế hoạch',
    },
  ],
  INPERIOD: [
    { formula: '=HTX.INPERIOD("30/06/2020","6T/2020")', result: true },
    { formula: '=HTX.INPERIOD("2019","2020")', result: false },
    { formula: '=HTX.INPERIOD(DATE(2020,7,1),"2020-H1")', result: false },
  ],
  COUNTNEW: [
    { formula: '=HTX.COUNTNEW({"15/02/2020";"20/06/2020";"25/07/2020"},"6T/2020")', result: 2 },
    {
      formula: '=HTX.COUNTNEW({"15/02/2020";"20/06/2020"},"2020",{"Gia Viễn";"Nho Quan"},"Nho Quan")',
      result: 1,
    },
  ],
  HALFYEAR: [
    { formula: '=HTX.HALFYEAR(DATE(2020,3,15))', result: '6 tháng đầu năm 2020' },
    { formula: '=HTX.HALFYEAR("tháng 9/2020")', result: '6 tháng cuối năm 2020' },
  ],
  NUMBER: [
    { formula: '=HTX.NUMBER("4.600")', result: 4600 },
    { formula: '=HTX.NUMBER("1 tỷ 816 triệu đồng")', result: 1_816_000_000 },
    { formula: '=HTX.NUMBER("35 TV")', result: 35 },
    { formula: '=HTX.NUMBER("1.234")', result: '#N/A' },
  ],
  DATE: [
    { formula: '=HTX.DATE("ngày 5 tháng 7 năm 2020")', result: 44_017 },
    { formula: '=HTX.DATE("05/07/2020")', result: '#N/A' },
    { formula: '=HTX.DATE({"05/07/2020";"25/07/2020"})', result: [[44_017], [44_037]] },
  ],
  WORDS: [
    { formula: '=HTX.WORDS(4600000000)', result: 'Bốn tỷ sáu trăm triệu đồng' },
    { formula: '=HTX.WORDS(15,"hợp tác xã")', result: 'Mười lăm hợp tác xã' },
  ],
  TAXCODE: [
    { formula: '=HTX.TAXCODE(100109106)', result: '0100109106' },
    { formula: '=HTX.TAXCODE("0100 109 106")', result: '0100109106' },
    { formula: '=HTX.TAXCODE("0100109107")', result: '#N/A' },
  ],
  NAMEKEY: [
    { formula: '=HTX.NAMEKEY("HTX DVNN Thanh Hoá")', result: 'dịch vụ nông nghiệp thanh hóa' },
    { formula: '=HTX.NAMEKEY("Hợp tác xã Dịch vụ nông nghiệp THANH HÓA")', result: 'dịch vụ nông nghiệp thanh hóa' },
  ],
  SIMILAR: [
    {
      formula: '=HTX.SIMILAR("HTX Đồng Xanh",{"HTX Sao Mai";"HTX Đồng Xanh 2";"Hợp tác xã Đồng Xanh"})',
      result: [
        ['Hợp tác xã Đồng Xanh', 3, 0.98, 'chỉ khác cách viết'],
        ['HTX Đồng Xanh 2', 2, 0.95, 'dễ nhầm (NĐ 92/2024)'],
      ],
    },
    { formula: '=HTX.SIMILAR("HTX Hoa Lư",{"HTX Sao Mai";"HTX Quyết Tiến"})', result: '#N/A' },
  ],
  UNICODE: [
    { formula: '=HTX.UNICODE("Hîp t¸c x· §ång Xanh")', result: 'Hợp tác xã Đồng Xanh' },
    { formula: '=HTX.UNICODE("HTX Đồng Xanh")', result: 'HTX Đồng Xanh' },
  ],
  CHECK: [
    {
      formula: '=HTX.CHECK({"Tên HTX","Số thành viên";"HTX Đồng Xanh",-7},"HTX")',
      result: [
        ['Ô', 'Mức độ', 'Quy tắc', 'Vấn đề'],
        ['B2', 'Lỗi', 'Số âm', 'Cột "Số thành viên" có số âm -7: hãy kiểm tra dấu trừ.'],
      ],
    },
    { formula: '=HTX.CHECK({1,2;3,4})', result: '#N/A' },
  ],
};
