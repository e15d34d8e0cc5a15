import { layoutSample, SAMPLE_AGENCY } from '../../../src/core/sample/layoutSample';
import { sampleSheets } from '../../../src/core/sample/sampleSheets';
import { parseArea } from '../../../src/core/sheet/address';

describe('sampleSheets', () => {
  it('should be the same each time', () => {
    expect(sampleSheets()).toEqual(sampleSheets());
  });

  it('should have as many cells in each row as there are columns', () => {
    for (const { columns, rows } of sampleSheets()) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});

describe('layoutSample', () => {
  it.each(sampleSheets())('should set the table of $name below its titles, without any formula', (content) => {
    // Act
    const { blocks, formats, merges, freezeRows } = layoutSample(content);

    // Assert
    const [titles, table] = blocks;
    expect(titles).toEqual({ top: 1, left: 1, cells: [[SAMPLE_AGENCY], [content.title], [content.subtitle]] });
    expect(table!.top).toBe(freezeRows);
    expect(table!.cells[0]).toEqual(content.columns.map(({ header }) => header));
    expect(table!.cells.slice(1)).toEqual(content.rows);
    expect(blocks.flatMap(({ cells }) => cells.flat()).some((cell) => typeof cell === 'object' && cell !== null)).toBe(
      false,
    );
    for (const address of merges) expect(parseArea(address)).toMatchObject({ left: 1, right: content.columns.length });
    const dated = content.columns.flatMap(({ format }, index) => (format === 'dd/mm/yyyy' ? [index + 1] : []));
    expect(
      formats.flatMap(({ address, numberFormat }) => (numberFormat === 'dd/mm/yyyy' ? [parseArea(address)?.left] : [])),
    ).toEqual(dated);
  });
});
