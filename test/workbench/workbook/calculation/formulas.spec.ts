import type { Calculator } from '../../../../src/workbench/workbook/Calculator';
import type { Workbook } from '../../../../src/workbench/workbook/Workbook';
import { newCalculator, NO_FUNCTIONS, plain, sheetOf, workbookWith } from './workbookWith';

/** 1 January 2020 is 43831. */
const DANH_SACH = [
  ['Tên', 'Loại', 'Ngày', 'Số tiền', 'Mã'],
  ['HTX Đồng Tâm', 'HTX', 43831, 240, '05'],
  ['HTX Bình Minh', 'HTX', 43862, 100.5, '7'],
  ['THT Sông Vân', 'THT', 43891, 60, 'A*1'],
  ['htx đồng tâm', 'HTX', 44012, null, 5],
  ['', 'THT', 44013, 'chưa rõ', true],
];

describe('formulas', () => {
  let workbook: Workbook;
  let calculator: Calculator;

  beforeAll(async () => {
    workbook = workbookWith({
      'Danh sách': DANH_SACH,
      "Sổ 'A' 2020": [
        [11, 12],
        [21, 22],
      ],
      Tính: [
        [1, 2, 3],
        [4, 5, 6],
        ['x', null, true],
      ],
    });
    const sheet = sheetOf(workbook, 'Danh sách');
    sheet.tables.push({
      id: '1',
      name: 'Bảng_HTX',
      area: { row: 0, column: 0, rowCount: 6, columnCount: 4 },
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: '',
      columns: ['Tên', 'Loại', 'Ngày', 'Số tiền'].map((name, index) => ({ id: index + 1, name })),
    });
    workbook.names.push(
      { name: 'Ngày_chốt', formula: '=44012', visible: true, comment: '' },
      { name: 'Tiền', formula: "='Danh sách'!$D$2:$D$6", visible: true, comment: '' },
      { name: 'Gấp_đôi', formula: '=LAMBDA(x,x*2)', visible: true, comment: '' },
      { name: 'Riêng', sheetId: sheetOf(workbook, 'Tính').id, formula: '=7', visible: true, comment: '' },
    );
    calculator = await newCalculator(workbook, NO_FUNCTIONS);
  });

  afterAll(() => calculator.dispose());

  it.each<[formula: string, expected: unknown]>([
    // Operators
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=0.1+0.2', 0.30000000000000004],
    ['=0.1+0.2=0.3', true],
    ['=10%', 0.1],
    ['="Năm "&2020&" "&TRUE', 'Năm 2020 TRUE'],
    ['="HTX"="htx"', true],
    ['="a">5', true],
    ['=TRUE>"a"', true],
    ['="5"+1', 6],
    ['="x"+1', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    [
      '={1,2;3,4}*10',
      [
        [10, 20],
        [30, 40],
      ],
    ],
    [
      '={1;2}+{10,20}',
      [
        [11, 21],
        [12, 22],
      ],
    ],
    ['={1,2,3}+{1,2}', [[2, 4, '#N/A']]],
    // References
    ['=Tính!B2', 5],
    ["='Sổ ''A'' 2020'!B2", 22],
    ['=Tính!B3', 0],
    [
      '=Tính!$A$1:B2',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    ['=SUM(Tính!A:A)', 5],
    ['=SUM(Tính!1:1)', 6],
    ['=SUM(Tính!A1:B2 Tính!B1:C2)', 7],
    ['=SUM(Tính!A1:INDEX(Tính!A1:C2,2,2))', 12],
    ['=Thiếu!A1', '#REF!'],
    ['=ROWS(Tính!A:A)', 1048576],
    ['=SUM((Tính!A1,Tính!C2))', 7],
    // Names and tables
    ['=Ngày_chốt+1', 44013],
    ['=SUM(Tiền)', 400.5],
    ['=Gấp_đôi(21)', 42],
    ['=Riêng', '#NAME?'],
    ['=Tính!Riêng', 7],
    ['=Không_có', '#NAME?'],
    ['=SUM(Bảng_HTX[Số tiền])', 400.5],
    ['=COUNTIFS(bảng_htx[LOẠI],"HTX")', 3],
    ['=Bảng_HTX[[#Headers],[Ngày]:[Số tiền]]', [['Ngày', 'Số tiền']]],
    ['=ROWS(Bảng_HTX[#All])', 6],
    ['=Bảng_HTX[Cột lạ]', '#REF!'],
    ['=Bảng_khác[A]', '#NAME?'],
    // Counting and adding under conditions
    ['=COUNTIF(\'Danh sách\'!A2:A6,"HTX Đồng Tâm")', 2],
    ['=COUNTIF(\'Danh sách\'!A2:A6,"htx*")', 3],
    ['=COUNTIF(\'Danh sách\'!A2:A6,"*?m")', 2],
    ['=COUNTIF(\'Danh sách\'!A2:A6,"")', 1],
    ['=COUNTIF(\'Danh sách\'!B:B,"<>HTX")', 1048573],
    ["=COUNTIF('Danh sách'!E2:E6,5)", 2],
    ['=COUNTIF(\'Danh sách\'!E2:E6,"A~*1")', 1],
    ["=COUNTIF('Danh sách'!E2:E6,TRUE)", 1],
    ['=COUNTIF(\'Danh sách\'!D2:D6,">=100")', 2],
    ['=COUNTIF(\'Danh sách\'!D2:D6,"<>")', 4],
    ['=COUNTIF(\'Danh sách\'!D2:D6,"=")', 1],
    ['=COUNTIFS(\'Danh sách\'!C2:C6,">=01/01/2020",\'Danh sách\'!C2:C6,"<="&DATE(2020,6,30))', 4],
    ["=SUMIFS('Danh sách'!D:D,'Danh sách'!B:B,\"HTX\",'Danh sách'!C:C,\"<43862\")", 240],
    ["=SUMIF('Danh sách'!B2:B6,\"THT\",'Danh sách'!D2)", 60],
    ['=AVERAGEIFS(Tiền,\'Danh sách\'!B2:B6,"HTX")', 170.25],
    ['=MAXIFS(Tiền,\'Danh sách\'!B2:B6,"HTX")', 240],
    ['=COUNTIFS(\'Danh sách\'!B2:B6,{"HTX","THT"})', [[3, 2]]],
    ['=COUNTIFS(\'Danh sách\'!B2:B6,"HTX",\'Danh sách\'!A2:A5,"*")', '#VALUE!'],
    ["=SUMPRODUCT(('Danh sách'!B2:B6=\"HTX\")*('Danh sách'!C2:C6<44012))", 2],
    ["=COUNTBLANK('Danh sách'!D2:D10)", 5],
    // Logic
    ['=IF(Tính!A1>0,"có","không")', 'có'],
    ['=IF(FALSE,1)', false],
    ['=IF({TRUE,FALSE},1,2)', [[1, 2]]],
    ['=IFERROR(1/0,"lỗi")', 'lỗi'],
    ['=IFNA(#N/A,0)', 0],
    ['=IFERROR({1,#N/A},0)', [[1, 0]]],
    ['=IFS(FALSE,1,TRUE,2)', 2],
    ['=SWITCH(2,1,"a",2,"b","c")', 'b'],
    ['=AND(TRUE,1,"TRUE")', true],
    ['=OR(Tính!A3:C3)', true],
    // Rounding
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUNDUP(0.1,0)', 1],
    ['=ROUNDDOWN(-1.99,1)', -1.9],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    // Dates
    ['=EDATE(DATE(2020,1,31),1)', 43890],
    ['=EDATE(DATE(2019,8,31),-6)', 43524],
    ['=EOMONTH(DATE(2020,6,15),0)', 44012],
    ['=YEAR("05/07/2026")*100+MONTH("05/07/2026")', 202607],
    ['=DATEVALUE("30/06/2020")', 44012],
    ['=TEXT(DATE(2020,6,30),"dd/mm/yyyy")', '30/06/2020'],
    ['=WEEKDAY(DATE(2020,1,1))', 4],
    ['=WEEKDAY("05/07/2026")', 1],
    ['=DATEDIF("01/02/2020","01/07/2020","m")', 5],
    ['=SECOND(0.7654)', 11],
    ['=ISDATE(1)', '#NAME?'],
    // Looking up
    ['=VLOOKUP("HTX Bình Minh",Bảng_HTX,4,FALSE)', 100.5],
    ['=VLOOKUP("THT*",Bảng_HTX,2,0)', 'THT'],
    ['=VLOOKUP("không có",Bảng_HTX,4,FALSE)', '#N/A'],
    ['=XLOOKUP(43862,Bảng_HTX[Ngày],Bảng_HTX[Tên])', 'HTX Bình Minh'],
    ['=XLOOKUP("z",Bảng_HTX[Tên],Bảng_HTX[Loại],"không")', 'không'],
    ['=XLOOKUP(43900,Bảng_HTX[Ngày],Bảng_HTX[Ngày],,-1)', 43891],
    ['=XLOOKUP("HTX",Bảng_HTX[Loại],Bảng_HTX[Ngày],,0,-1)', 44012],
    ['=INDEX(Bảng_HTX,2,MATCH("Số tiền",Bảng_HTX[#Headers],0))', 100.5],
    ['=MATCH(43870,Bảng_HTX[Ngày],1)', 2],
    ['=LOOKUP(2,1/(Bảng_HTX[Loại]="HTX"),Bảng_HTX[Ngày])', 44012],
    ['=SUM(OFFSET(Tính!A1,1,1,1,2))', 11],
    ['=SUM(INDIRECT("Tính!A1:A2"))', 5],
    ['=INDIRECT("Ngày_chốt")', '#REF!'],
    ['=MATCH(20,{10,5,20,20.5,7,30,31,40},1)', 3],
    ['=MATCH(2,{5,3,1},-1)', 2],
    ['=RANK(5,Tính!A1:C2)', 2],
    ['=RANK.AVG(1,Tính!A1:C2,1)', 1],
    ['=CELL("address",Tính!B3)', '$B$3'],
    // Variables, lambdas, arrays
    ['=LET(x,2,y,x+1,x*y)', 6],
    ['=LAMBDA(a,[b],IF(ISOMITTED(b),a,a*b))(5)', 5],
    ['=MAP({1,2,3},LAMBDA(x,x^2))', [[1, 4, 9]]],
    ['=REDUCE(0,{1,2,3},LAMBDA(a,b,a+b))', 6],
    ['=BYROW(Tính!A1:C2,LAMBDA(r,SUM(r)))', [[6], [15]]],
    ['=FILTER(Bảng_HTX[Ngày],Bảng_HTX[Loại]="THT")', [[43891], [44013]]],
    ['=FILTER({1;2},{FALSE;FALSE})', '#CALC!'],
    ['=FILTER({1;2},{FALSE;FALSE},"trống")', 'trống'],
    ['=SORT(UNIQUE(Bảng_HTX[Loại]),1,-1)', [['THT'], ['HTX']]],
    [
      '=SEQUENCE(2,3)',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      '=TRANSPOSE({1,2;3,4})',
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ['=TEXTJOIN("; ",TRUE,UNIQUE(Bảng_HTX[Loại]))', 'HTX; THT'],
    ['=_xlfn.CONCAT("a",_xlfn.TEXTJOIN("-",TRUE,"b","c"))', 'ab-c'],
    ['=SUM(--(LEN(Bảng_HTX[Loại])=3))', 5],
    ['=LARGE(Tính!A1:C2,2)', 5],
    ['=PROPER("hợp tác xã")', 'Hợp Tác Xã'],
    ['=TRIM("  hợp   tác ")', 'hợp tác'],
    ['=SUBTOTAL(109,Tính!A1:A2)', 5],
    ['=ROUND(PMT(0.1/12,12,1000),2)', -87.92],
    ['=KHÔNG.CÓ(1)', '#NAME?'],
  ])('should compute %s', async (formula, expected) => {
    expect(plain(await calculator.evaluate(formula))).toEqual(expected);
  });

  it('should compute on the sheet that is named', async () => {
    expect(await calculator.evaluate('=A1+B1', 'Tính')).toBe(3);
    expect(await calculator.evaluate('=Riêng', 'Tính')).toBe(7);
  });

  it('should leave the workbook as it is when it evaluates', async () => {
    const before = workbook.sheets.map((sheet) => [...sheet.entries()].length);

    await calculator.evaluate('=SEQUENCE(50)');

    expect(workbook.sheets.map((sheet) => [...sheet.entries()].length)).toEqual(before);
  });

  it.each([
    ['=1+', 'formula.syntax'],
    ['=SUM(1;2)', 'formula.syntax'],
    ['=(1', 'formula.syntax'],
    ['=GETPIVOTDATA("a",A1)', 'formula.unsupported'],
  ])('should refuse %s', async (formula, code) => {
    await expect(calculator.evaluate(formula)).rejects.toMatchObject({ code });
  });

  it('should refuse a sheet that does not exist', async () => {
    await expect(calculator.evaluate('=1', 'Không có')).rejects.toMatchObject({ code: 'sheet.unknown' });
  });
});
