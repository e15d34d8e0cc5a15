import { HALF_YEAR, serial, spread } from './dates';
import type { SheetContent } from './SheetContent';

const JOB_FUND = 'Vốn 120';
const REVOLVING_FUND = 'Quỹ quay vòng phát triển HTX';

/** Million đồng. 3 projects for 240 from the job fund, 13 projects for 4,600 from the revolving fund. */
const JOB_FUND_AMOUNTS = [100, 80, 60];
const REVOLVING_FUND_AMOUNTS = [500, 300, 400, 350, 250, 450, 300, 400, 350, 300, 400, 250, 350];

const OUTSIDE = [
  { date: serial(2019, 12, 24), fund: REVOLVING_FUND, amount: 300 },
  { date: serial(2019, 12, 31), fund: JOB_FUND, amount: 50 },
  { date: serial(2020, 7, 1), fund: REVOLVING_FUND, amount: 500 },
  { date: serial(2020, 8, 20), fund: JOB_FUND, amount: 90 },
];

/** The list of loans paid out, by date; borrowers are taken from the register. */
export function loans(borrowers: readonly string[]): SheetContent {
  const paidOut = (fund: string, amounts: readonly number[], firstDay: number) => {
    const dates = spread(HALF_YEAR.first + firstDay, HALF_YEAR.last, amounts.length);
    return amounts.map((amount, i) => ({ date: dates[i] ?? HALF_YEAR.last, fund, amount }));
  };
  const list = [
    ...paidOut(JOB_FUND, JOB_FUND_AMOUNTS, 40),
    ...paidOut(REVOLVING_FUND, REVOLVING_FUND_AMOUNTS, 12),
    ...OUTSIDE,
  ].sort((a, b) => a.date - b.date);
  return {
    name: 'Vốn vay',
    title: 'DANH SÁCH DỰ ÁN ĐƯỢC GIẢI NGÂN VỐN VAY',
    subtitle: '(Từ 12/2019 đến 8/2020. Sổ mẫu)',
    columns: [
      { header: 'STT', width: 6, align: 'Center' },
      { header: 'Ngày giải ngân', width: 12.5, format: 'dd/mm/yyyy', align: 'Center' },
      { header: 'Đơn vị vay', width: 40 },
      { header: 'Nguồn vốn', width: 30 },
      { header: 'Số tiền (triệu đồng)', width: 13, format: '#,##0' },
      { header: 'Ghi chú', width: 20 },
    ],
    rows: list.map((loan, index) => [
      index + 1,
      loan.date,
      borrowers[(index * 2) % borrowers.length] ?? null,
      loan.fund,
      loan.amount,
      null,
    ]),
  };
}
