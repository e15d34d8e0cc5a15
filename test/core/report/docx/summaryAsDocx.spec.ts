import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { halfYear } from '../../../../src/core/plan/period';
import { buildSummary } from '../../../../src/core/report/buildSummary';
import { summaryAsDocx } from '../../../../src/core/report/docx/summaryAsDocx';
import type { Indicator, Summary } from '../../../../src/core/report/Summary';
import { openSample } from '../../plan/openSample';

const SUMMARY = buildSummary({ registers: openSample(), period: halfYear(2020, 1) });

interface Read {
  readonly xml: string;
  /** The texts of the paragraphs of the body and of table cells, in their order. */
  readonly paragraphs: readonly string[];
  /** By table, by row: the texts of the cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** Reads a file as a word processor would: an XML that is not well-formed throws. */
const read = (bytes: Uint8Array): Read => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  const paragraphs: string[] = [];
  const tables: string[][][] = [];
  const parser = new SaxesParser();
  let isText = false;
  let isInCell = false;
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') paragraphs.push('');
    if (name === 'w:tbl') tables.push([]);
    if (name === 'w:tr') tables.at(-1)!.push([]);
    if (name === 'w:tc') tables.at(-1)!.at(-1)!.push('');
    if (name === 'w:tc') isInCell = true;
    isText = name === 'w:t';
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (name === 'w:tc') isInCell = false;
  });
  parser.on('text', (text) => {
    if (!isText) return;
    paragraphs[paragraphs.length - 1] += text;
    const row = tables.at(-1)?.at(-1);
    if (isInCell && row) row[row.length - 1] += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { xml, paragraphs, tables, parts };
};
const indicatorOf = (change: Partial<Indicator>): Indicator => ({ ...SUMMARY.indicators[0]!, ...change });

describe('summaryAsDocx', () => {
  it('should have the head of an official document', async () => {
    // Act
    const { paragraphs } = read(
      await summaryAsDocx(SUMMARY, { number: '05/BC-LMHTX', date: { year: 2020, month: 7, day: 5 } }),
    );

    // Assert
    expect(paragraphs.filter((text) => text !== '').slice(0, 9)).toEqual([
      'LIÊN MINH HTX VIỆT NAM',
      'LIÊN MINH HTX TỈNH NINH BÌNH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BC-LMHTX',
      'Ninh Bình, ngày 05 tháng 7 năm 2020',
      'BÁO CÁO',
      'Sơ kết công tác 6 tháng đầu năm 2020',
      '(Số liệu từ ngày 01/01/2020 đến ngày 30/06/2020)',
    ]);
  });

  it('should have the figures of the table in Vietnamese, below a header that is repeated', async () => {
    // Act
    const { tables, xml } = read(await summaryAsDocx(SUMMARY));

    // Assert
    const rows = tables[1]!;
    expect(rows[0]).toEqual(['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện 6 tháng', '% kế hoạch', 'Ghi chú']);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const groups = new Set(SUMMARY.indicators.map(({ group }) => group));
    expect(rows).toHaveLength(1 + groups.size + SUMMARY.indicators.length);
    const figures = new Map(rows.map(([, label, , plan, actual, percent]) => [label, [plan, actual, percent]]));
    const labelOf = (id: string): string => SUMMARY.indicators.find((indicator) => indicator.id === id)!.label;
    expect(figures.get(labelOf('new-cooperatives'))).toEqual(['20', '16', '80%']);
    expect([...figures.values()]).toContainEqual(['–', '4.600', '–']);
  });

  it('should hold the narrative, the notes and the signature', async () => {
    // Act
    const { paragraphs } = read(
      await summaryAsDocx(SUMMARY, { signerTitle: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'], signerName: 'Nguyễn Văn A' }),
    );

    // Assert
    for (const text of SUMMARY.narrative.split('\n').filter((line) => line !== '')) expect(paragraphs).toContain(text);
    for (const note of SUMMARY.notes) expect(paragraphs).toContain(`- ${note}`);
    expect(paragraphs.slice(-5)).toEqual(['Nơi nhận:', '- Lưu: VT.', 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Nguyễn Văn A']);
  });

  it('should be an upright page of A4 with the margins of the decree, numbered from the second page on', async () => {
    // Act
    const { xml, parts } = read(await summaryAsDocx(SUMMARY));

    // Assert
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(xml).toContain('<w:titlePg/>');
    const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter((name) => strFromU8(parts[name]!).includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([2, 1]);
    expect(strFromU8(parts['word/styles.xml']!)).toContain('Times New Roman');
  });

  it('should lie on its side when the settings want it', async () => {
    // Act
    const { xml } = read(await summaryAsDocx(SUMMARY, { orientation: 'Landscape' }));

    // Assert
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906"[^>]*w:orient="landscape"/);
  });

  it('should show the year before where something is known of it', async () => {
    // Arrange
    const compared = indicatorOf({
      actual: 12,
      comparison: { samePeriod: 22, growth: -10 / 22, ratio: 12 / 22, source: 'Sơ kết 6T-2019', why: null },
    });

    // Act
    const { tables } = read(await summaryAsDocx({ ...SUMMARY, indicators: [compared] }));

    // Assert
    expect(tables[1]![0]!.slice(6, 8)).toEqual(['Cùng kỳ năm trước', '% so với cùng kỳ']);
    expect(tables[1]![2]!.slice(6, 8)).toEqual(['22', '54,5%']);
    expect(tables[1]![2]![8]).not.toContain('cùng kỳ');
  });

  it('should have the tables by sector and place instead in the template that has them', async () => {
    // Arrange
    const summary = buildSummary({ registers: openSample(), period: halfYear(2020, 1), template: 'B' });

    // Act
    const { tables, xml } = read(await summaryAsDocx(summary));

    // Assert
    const breakdowns = summary.breakdowns ?? [];
    expect(breakdowns.length).toBeGreaterThan(0);
    expect(tables).toHaveLength(breakdowns.length + 2);
    expect(tables[1]![0]).toEqual(['TT', breakdowns[0]!.by, ...breakdowns[0]!.columns.map(({ header }) => header)]);
    expect(tables[1]!.at(-1)!.slice(0, 2)).toEqual(['', 'Tổng cộng']);
    expect(xml).toContain('w:orient="landscape"');
  });

  it('should say why there is nothing to compare with', async () => {
    // Arrange
    const why = 'năm trước tính theo sổ khác';
    const line = indicatorOf({ comparison: { samePeriod: null, growth: null, ratio: null, source: null, why } });

    // Act
    const { tables } = read(await summaryAsDocx({ ...SUMMARY, indicators: [line] }));

    // Assert
    expect(tables[1]!.at(-1)!.at(-1)).toContain(why);
  });

  it('should keep the rows of the workbook out of the table', async () => {
    // Arrange
    const line = indicatorOf({ evidence: { sheet: 'Sổ mật', rows: [7, 8] }, note: 'Đã đối chiếu' });

    // Act
    const { tables } = read(await summaryAsDocx({ ...SUMMARY, indicators: [line] }));

    // Assert
    expect(tables[1]!.at(-1)!.at(-1)).toContain('Đã đối chiếu');
    expect(JSON.stringify(tables)).not.toContain('Sổ mật');
  });

  it('should keep any text of the workbook as the text that it is, without what no document may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
        // Arrange
        const summary: Summary = { ...SUMMARY, indicators: [indicatorOf({ label: text })], notes: [text] };

        // Act
        const { xml, tables } = read(await summaryAsDocx(summary, { signerName: text }));

        // Assert
        expect(xml.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        const expected = text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ');
        expect(tables[1]!.at(-1)![1]).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('should write a text in angle brackets or like a formula as text', async () => {
    // Act
    const label = '=1+1 <w:br/> & "A"';
    const { tables } = read(await summaryAsDocx({ ...SUMMARY, indicators: [indicatorOf({ label })] }));

    // Assert
    expect(tables[1]!.at(-1)![1]).toBe(label);
  });
});
