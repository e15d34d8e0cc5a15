import { createReport, type ReportOptions } from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { createUniverCalculator } from '../../../src/workbench/workbook/calculation/univerCalculator';
import { CellError } from '../../../src/workbench/workbook/cell';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 3 };

/** 1 January and 30 June 2020, as Excel counts days. */
const [FIRST, LAST] = [43_831, 44_012];

const SECTORS = {
  'Nông nghiệp': 'Nông – lâm – ngư – diêm nghiệp',
  'Chăn nuôi': 'Nông – lâm – ngư – diêm nghiệp',
  'Vận tải': 'Vận tải',
  'TM-DV': 'Thương mại – dịch vụ',
} as const;
const COMMUNES = ['Gia Vân', 'Kỳ Phú', 'Yên Mô', 'Khánh Thượng'];
const STATUSES = ['Đang hoạt động', 'Đang hoạt động', 'Ngừng hoạt động', 'Đã giải thể'];
const RATINGS = ['Tốt', 'Khá', 'Trung bình', 'Yếu', ''];

interface Unit {
  readonly name: string;
  readonly founded: number;
  readonly commune: string;
  readonly sector: keyof typeof SECTORS;
  readonly members: number;
  readonly workers: number;
  readonly revenue: number | '';
  readonly rating: string;
  readonly hightech: string;
  readonly status: string;
  readonly dissolved: number | '';
}

/** The same units in every run: a small generator of numbers. */
function units(count: number): Unit[] {
  let seed = 20_200_630;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const founded = FIRST - 700 + next(950);
    const status = pick(STATUSES);
    return {
      name: index % 10 === 3 ? `QTDND số ${index}` : `HTX Đồng Xanh ${index}`,
      founded,
      commune: pick(COMMUNES),
      sector: pick(Object.keys(SECTORS) as (keyof typeof SECTORS)[]),
      members: 7 + next(300),
      workers: next(40),
      revenue: next(6) === 0 ? '' : next(9000),
      rating: pick(RATINGS),
      hightech: next(4) === 0 ? 'x' : '',
      status,
      dissolved: status === 'Đã giải thể' ? founded + 1 + next(500) : '',
    };
  });
}

const HEADER = [
  'STT',
  'Tên HTX',
  'Mã số thuế',
  'Ngày thành lập',
  'Xã/phường',
  'Lĩnh vực',
  'Số thành viên',
  'Số lao động',
  'Doanh thu (triệu đồng)',
  'Xếp loại',
  'Ứng dụng công nghệ cao',
  'Tình trạng hoạt động',
  'Ngày giải thể',
];

function workbookOf(all: readonly Unit[]): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('DS HTX');
  const rows = all.map((unit, index) => [
    index + 1,
    unit.name,
    `27${String(index).padStart(8, '0')}`,
    unit.founded,
    unit.commune,
    unit.sector,
    unit.members,
    unit.workers,
    unit.revenue,
    unit.rating,
    unit.hightech,
    unit.status,
    unit.dissolved,
  ]);
  [['DANH SÁCH HỢP TÁC XÃ'], [], HEADER, ...rows].forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== '') sheet.setCell(at, column, { value, style: 0 });
    }),
  );
  return workbook;
}

type Rows = (string | number | boolean | null)[][];

/** The report sheet as the user sees it, every formula of it calculated. */
async function reportRows(workbook: Workbook, options: Partial<ReportOptions> = {}): Promise<Rows> {
  return withSession(
    workbook,
    async ({ host }) => {
      const { sheetName } = await createReport({ today: TODAY, ...options });
      await host.calculator?.recalculate();
      const used = workbook.sheetByName(sheetName);
      return [...(used?.entries() ?? [])].map(([, cells]) => {
        const row: Rows[number] = [];
        for (const [column, { value }] of cells) row[column] = value instanceof CellError ? value.code : value;
        return row;
      });
    },
    { calculator: createUniverCalculator },
  );
}

/** Figures by "heading | label", from the columns B and E of the table. */
function figuresIn(rows: Rows): Map<string, unknown> {
  const figures = new Map<string, unknown>();
  let group = '';
  for (const [ordinal, label, , , actual] of rows) {
    if (typeof ordinal === 'string' && /^[IVX]+$/.test(ordinal)) group = String(label);
    else if (ordinal !== undefined && ordinal !== null) figures.set(`${group} | ${String(label)}`, actual);
  }
  return figures;
}

const inPeriod = (day: number | ''): boolean => day !== '' && day >= FIRST && day <= LAST;
const isCooperative = ({ name }: Unit): boolean => name.startsWith('HTX');
const exists = ({ founded, status, dissolved }: Unit): boolean =>
  founded <= LAST && !(status === 'Đã giải thể' && dissolved !== '' && dissolved <= LAST);
const sum = (values: readonly (number | '')[]): number => values.reduce<number>((all, one) => all + Number(one), 0);

describe('the report by template, recomputed row by row', () => {
  const all = units(240);
  const cooperatives = all.filter(isCooperative);
  const standing = cooperatives.filter(exists);

  it('should give the indicators of the collective economy (A)', async () => {
    const figures = figuresIn(await reportRows(workbookOf(all), { template: 'A', period: PERIOD }));

    const revenues = standing.flatMap(({ revenue }) => (revenue === '' ? [] : [revenue]));
    const of = (label: string): unknown => figures.get(`Hợp tác xã | ${label}`);
    expect(of('Tổng số HTX')).toBe(standing.length);
    expect(of('Đang hoạt động')).toBe(standing.filter(({ status }) => status === 'Đang hoạt động').length);
    expect(of('Thành lập mới')).toBe(cooperatives.filter(({ founded }) => inPeriod(founded)).length);
    expect(of('Giải thể')).toBe(cooperatives.filter(({ dissolved }) => inPeriod(dissolved)).length);
    expect(of('Đạt loại tốt, khá')).toBe(standing.filter(({ rating }) => /^(Tốt|Khá)$/.test(rating)).length);
    expect(of('Ứng dụng công nghệ cao')).toBe(standing.filter(({ hightech }) => hightech === 'x').length);
    expect(of('Tổng số thành viên')).toBe(sum(standing.map(({ members }) => members)));
    expect(of('Lao động làm việc thường xuyên')).toBe(sum(standing.map(({ workers }) => workers)));
    expect(of('Doanh thu bình quân 1 HTX')).toBeCloseTo(sum(revenues) / revenues.length, 9);
    expect(of('Số cán bộ quản lý')).toBe('–');
    expect(figures.get('Tổ hợp tác | Tổng số THT')).toBe('–');
  });

  it('should break the cooperatives down by sector and commune (B)', async () => {
    const rows = await reportRows(workbookOf(all), { template: 'B', period: PERIOD });

    const lines = (label: string) => rows.find((row) => row[1] === label && typeof row[0] === 'number') ?? [];
    const header = rows.find((row) => row[1] === 'Lĩnh vực') ?? [];
    const at = (title: string): number => header.indexOf(title);
    for (const group of new Set(Object.values(SECTORS))) {
      const own = standing.filter(({ sector }) => SECTORS[sector] === group);
      expect([group, lines(group)[at('Tổng số')]]).toEqual([group, own.length]);
      expect([group, lines(group)[at('Thành viên')]]).toEqual([group, sum(own.map(({ members }) => members))]);
      expect([group, lines(group)[at('Doanh thu')]]).toEqual([group, sum(own.map(({ revenue }) => revenue))]);
    }
    for (const commune of COMMUNES) {
      const own = standing.filter((unit) => unit.commune === commune);
      const active = own.filter(({ status }) => status === 'Đang hoạt động').length;
      expect([commune, lines(commune)[at('Tổng số')]]).toEqual([commune, own.length]);
      expect([commune, lines(commune)[at('Đang hoạt động')]]).toEqual([commune, active]);
      expect([commune, lines(commune)[at('Tốt')]]).toEqual([commune, own.filter((u) => u.rating === 'Tốt').length]);
    }
    const totals = rows.filter((row) => row[1] === 'Tổng cộng').map((row) => row[at('Tổng số')]);
    expect(totals).toEqual([standing.length, standing.length]);
  });

  it("should give the Alliance's own work (C)", async () => {
    const sample = buildSample();
    const cells = (name: string): Rows =>
      [...(sample.sheetByName(name)?.entries() ?? [])].map(([, row]) => {
        const values: Rows[number] = [];
        for (const [column, { value }] of row) values[column] = value instanceof CellError ? null : value;
        return values;
      });
    const dated = (name: string, column: number): Rows =>
      cells(name).filter((row) => typeof row[0] === 'number' && inPeriod(Number(row[column])));
    const [log, loans] = [dated('Nhật ký', 1), dated('Vốn vay', 1)];
    const occasions = (kind: string): number => sum(log.filter((row) => row[2] === kind).map((row) => Number(row[3])));
    const lent = (fund: string): Rows => loans.filter((row) => String(row[3]).startsWith(fund));
    const headers = cells('Vốn vay').find((row) => row[0] === 'STT') ?? [];
    const money = headers.findIndex((header) => /triệu đồng/.test(String(header)));

    const figures = figuresIn(await reportRows(sample, { template: 'C', period: PERIOD }));

    const of = (label: string): unknown => [...figures].find(([key]) => key.endsWith(` | ${label}`))?.[1];
    expect(of('Khảo sát đơn vị')).toBe(occasions('Khảo sát'));
    expect(of('Tuyên truyền, tư vấn')).toBe(occasions('Tuyên truyền, tư vấn'));
    expect(of('Khảo sát mô hình sản xuất nông nghiệp')).toBe(occasions('Khảo sát mô hình sản xuất'));
    expect(of('Thành lập mới HTX')).toBe(dated('DS HTX', 3).length);
    expect(of('Thành lập mới tổ hợp tác')).toBe(dated('DS THT', 2).length);
    expect(of('Giải ngân nguồn vốn 120: số dự án')).toBe(lent('Vốn 120').length);
    expect(of('Giải ngân nguồn vốn 120: số tiền')).toBe(sum(lent('Vốn 120').map((row) => Number(row[money]))));
    expect(of('Giải ngân Quỹ quay vòng phát triển HTX: số tiền')).toBe(
      sum(lent('Quỹ quay vòng').map((row) => Number(row[money]))),
    );
    expect(of('Xây dựng mô hình sản xuất ứng dụng cơ giới hóa')).toBe('–');
  });

  it('should count 100,000 rows', async () => {
    const many = units(100_000);
    const workbook = workbookOf(many);
    await withSession(workbook, async () => {
      const { indicators } = await createReport({ today: TODAY, template: 'A', period: PERIOD });

      const of = (id: string) => indicators.find((indicator) => indicator.id === `ktt-cooperatives-${id}`)?.actual;
      const own = many.filter(isCooperative);
      expect(of('total')).toBe(own.filter(exists).length);
      expect(of('founded')).toBe(own.filter(({ founded }) => inPeriod(founded)).length);
      expect(of('members')).toBe(sum(own.filter(exists).map(({ members }) => members)));
    });
  }, 180_000);
});

const PERIOD = {
  from: { year: 2020, month: 1, day: 1 },
  to: { year: 2020, month: 6, day: 30 },
  label: '6 tháng đầu năm 2020',
  shortLabel: '6T-2020',
};
