import { halfYear, nineMonths, wholeYear } from '../../../src/core/plan/period';
import { buildSummary } from '../../../src/core/report/buildSummary';
import { evidenceParts } from '../../../src/core/report/evidenceParts';
import type { CellValue } from '../../../src/core/sheet/values';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import { open, openSample, sheetOf } from '../plan/openSample';

const PERIOD = halfYear(2020, 1);
const SAMPLE = openSample();
const SUMMARY = buildSummary({ registers: SAMPLE, period: PERIOD });

const on = (month: number, day: number): number => serialFromDay({ year: 2020, month, day }) ?? 0;
const log = (...rows: (readonly CellValue[])[]) =>
  open(
    sheetOf('Nhật ký', [
      ['NHẬT KÝ HOẠT ĐỘNG'],
      [''],
      ['STT', 'Ngày', 'Hoạt động', 'Số lượt', 'Ghi chú'],
      ...rows.map((row, i) => [i + 1, ...row, '']),
    ]),
  );

describe('buildSummary', () => {
  it('should give the published figures for the sample', () => {
    const lines = SUMMARY.indicators.map(({ id, unit, plan, actual, percent }) => [id, unit, plan, actual, percent]);
    expect(lines).toEqual([
      ['surveys', 'lượt', null, 60, null],
      ['consultations', 'lượt', null, 68, null],
      ['new-cooperatives', 'HTX', 20, 16, 0.8],
      ['new-groups', 'THT', 20, 10, 0.5],
      ['job-fund-projects', 'dự án', null, 3, null],
      ['job-fund-amount', 'triệu đồng', null, 240, null],
      ['revolving-fund-projects', 'dự án', null, 13, null],
      ['revolving-fund-amount', 'triệu đồng', null, 4600, null],
      ['works', 'công trình', 29, 29, 1],
      ['models-surveyed', 'mô hình', null, 9, null],
      ['models-mechanised', 'mô hình', 'ít nhất 3', null, null],
    ]);
  });

  it('should name the sheet, the title and the agency', () => {
    expect(SUMMARY).toMatchObject({
      sheetName: 'Sơ kết 6T-2020',
      title: 'BÁO CÁO SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2020',
      agency: 'LIÊN MINH HTX TỈNH NINH BÌNH',
    });
    expect(buildSummary({ registers: [], period: wholeYear(2020) })).toMatchObject({
      sheetName: 'Tổng kết 2020',
      title: 'BÁO CÁO TỔNG KẾT CÔNG TÁC NĂM 2020',
      agency: null,
    });
  });

  it('should rebuild the published sentences word for word', () => {
    const [work, loans, works, tasks] = SUMMARY.narrative.split('\n');
    expect(work).toBe(
      'Trong 6 tháng đầu năm, Liên minh HTX tỉnh đã tiến hành 60 lượt khảo sát các đơn vị có sản phẩm hàng hóa, ' +
        'dịch vụ, định hướng phát triển theo chuỗi giá trị, tổ chức 68 lượt tuyên truyền, tư vấn cho các sáng lập ' +
        'viên, hộ sản xuất có nhu cầu tư vấn, hướng dẫn và hỗ trợ thành lập mới 16 HTX, đạt 80% kế hoạch, ' +
        '10 tổ hợp tác, đạt 50% kế hoạch.',
    );
    expect(loans).toBe(
      'Hoạt động hỗ trợ vốn được chú trọng. 6 tháng đầu năm đã tiến hành hướng dẫn hồ sơ, thẩm định và giải ngân ' +
        '3 dự án (240 triệu đồng) từ nguồn vốn 120 và 13 dự án (4.600 triệu đồng) từ Quỹ quay vòng phát triển HTX.',
    );
    expect(works).toBe(
      'Đã tổ chức triển khai hỗ trợ xây dựng 29 công trình cơ sở hạ tầng cho các HTX năm 2020 từ nguồn chương trình ' +
        'mục tiêu quốc gia xây dựng nông thôn mới, khảo sát điều kiện cơ sở vật chất ban đầu cho 9 mô hình sản xuất ' +
        'nông nghiệp.',
    );
    expect(tasks).toContain(
      'Về nhiệm vụ trọng tâm 6 tháng cuối năm, Liên minh HTX tỉnh tập trung vào một số nhiệm vụ trọng tâm như: ' +
        'Phát triển đa dạng các loại hình HTX, tổ hợp tác trong mọi lĩnh vực, ngành nghề, phấn đấu hoàn thành chỉ ' +
        'tiêu thành lập mới ít nhất 20 HTX, 20 tổ hợp tác',
    );
    expect(tasks).toContain('(còn 4 HTX, 10 tổ hợp tác)');
    expect(tasks).toContain('ít nhất 3 mô hình sản xuất ứng dụng cơ giới hóa vào sản xuất nông nghiệp');
    expect(tasks).not.toContain('công trình');
  });

  it('should point to rows of data only, and to every row that it counts', () => {
    for (const { id, actual, evidence, unit } of SUMMARY.indicators) {
      const parts = evidenceParts(evidence);
      for (const { sheet, rows } of parts) {
        const register = SAMPLE.find((one) => one.sheet.name === sheet);
        expect(rows.filter((row) => !register?.sheet.dataRows.includes(row))).toEqual([]);
      }
      const isCount = ['HTX', 'THT', 'công trình', 'dự án'].includes(unit);
      if (isCount) expect([id, parts.flatMap(({ rows }) => rows).length]).toEqual([id, actual]);
    }
    expect(SUMMARY.indicators[2]?.evidence).toEqual({
      sheet: 'DS HTX',
      rows: Array.from({ length: 16 }, (_, i) => 32 + i),
    });
  });

  it('should say what it left out, and why', () => {
    const register = log([on(2, 3), 'Khảo sát', 4], ['tháng trước', 'Khảo sát', 2], [on(2, 5), 'Khảo sát, tư vấn', 2]);
    const { indicators, notes } = buildSummary({ registers: [register], period: PERIOD });
    expect(indicators[0]).toMatchObject({
      actual: 4,
      note:
        'Chưa tính 1 dòng, ngày không đọc được chắc chắn (dòng 5). ' +
        'Chưa tính 1 dòng, nội dung không rõ thuộc loại nào (dòng 6)',
    });
    expect(notes).toContain('Sheet “Nhật ký”: chưa tính 1 dòng, ngày không đọc được chắc chắn (dòng 5).');
    expect(notes).toContain('Chưa có kế hoạch năm 2020 để đối chiếu.');
    // Surveys and consultations both leave row 6 out: it is told once.
    expect(notes.filter((text) => text.includes('dòng 6'))).toHaveLength(1);
  });

  it('should leave lines without a register open and their sentences out', () => {
    const { indicators, narrative } = buildSummary({
      registers: [log([on(2, 3), 'Khảo sát', 4])],
      period: PERIOD,
    });
    expect(indicators.find(({ id }) => id === 'works')).toMatchObject({
      actual: null,
      percent: null,
      evidence: null,
      note: 'Không thấy danh mục công trình trong sổ làm việc',
    });
    expect(narrative).toBe('Trong 6 tháng đầu năm, Liên minh HTX tỉnh đã tiến hành 4 lượt khảo sát.');
  });

  it('should name sheets that it does not know, and no empty ones', () => {
    const scratch = open(
      sheetOf('Nháp', [
        ['ghi vội', 3],
        ['x', 'y'],
      ]),
    );
    const empty = open(sheetOf('Sheet2', [['']]));
    const { notes } = buildSummary({ registers: [...SAMPLE, scratch, empty], period: PERIOD });
    expect(notes).toContain('Không dùng sheet “Nháp” vì không nhận ra là sổ gì.');
    expect(notes.join()).not.toContain('Sheet2');
  });

  it('should speak of another period in its own words', () => {
    const { narrative } = buildSummary({ registers: SAMPLE, period: nineMonths(2020) });
    expect(narrative).toContain('Trong 9 tháng đầu năm, ');
    expect(narrative).toContain('Về nhiệm vụ trọng tâm 3 tháng cuối năm, ');
    expect(buildSummary({ registers: SAMPLE, period: wholeYear(2020) }).narrative).not.toContain('nhiệm vụ trọng tâm');
  });

  it('should not compare with the plan of another year', () => {
    const { indicators, notes } = buildSummary({ registers: SAMPLE, period: halfYear(2019, 1) });
    expect(indicators.every(({ plan, percent }) => plan === null && percent === null)).toBe(true);
    expect(notes).toContain('Không dùng sheet “Kế hoạch 2020” vì là kế hoạch năm 2020, không phải năm 2019.');
  });

  it('should take typed figures and say so', () => {
    const { indicators, narrative } = buildSummary({
      registers: SAMPLE,
      period: PERIOD,
      manual: { 'models-mechanised': 2 },
    });
    expect(indicators.at(-1)).toMatchObject({ actual: 2, evidence: null, note: 'Số điền tay' });
    expect(indicators.at(-1)?.percent).toBeCloseTo(2 / 3, 12);
    expect(narrative).toContain('ít nhất 3 mô hình');
    const reached = buildSummary({ registers: SAMPLE, period: PERIOD, manual: { 'models-mechanised': 3 } });
    expect(reached.narrative).not.toContain('cơ giới hóa');
  });

  it('should write small counts with a leading zero when asked to', () => {
    const { narrative } = buildSummary({ registers: SAMPLE, period: PERIOD, settings: { leadingZero: true } });
    expect(narrative).toContain('03 dự án (240 triệu đồng)');
    expect(narrative).toContain('09 mô hình');
  });
});
