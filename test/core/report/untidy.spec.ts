import * as fc from 'fast-check';
import { defaultPeriod } from '../../../src/core/plan/defaultPeriod';
import { INDICATORS } from '../../../src/core/plan/indicators';
import { buildSummary } from '../../../src/core/report/buildSummary';
import { evidenceParts } from '../../../src/core/report/evidenceParts';
import { layoutSummary } from '../../../src/core/report/layout/layoutSummary';
import { summaryAsText } from '../../../src/core/report/summaryAsText';
import { arbitraryQuirks } from '../../fixtures/untidy/arbitraryQuirks';
import { buildUntidySheet } from '../../fixtures/untidy/buildUntidySheet';
import { open } from '../plan/openSample';

const TODAY = { year: 2026, month: 8, day: 1 };
const COUNTS_ROWS = new Set(INDICATORS.filter(({ measure }) => measure?.amount.kind === 'rows').map(({ id }) => id));

describe('a summary of sheets as offices keep them', () => {
  it('should count rows of data only, each once, and let the figure follow from them', () => {
    fc.assert(
      fc.property(fc.array(arbitraryQuirks, { minLength: 1, maxLength: 4 }), (all) => {
        // Arrange
        const registers = all.map((quirks, index) => {
          const { sheet } = buildUntidySheet(quirks);
          return open({ ...sheet, name: `${sheet.name.slice(0, 20)} ${index}` });
        });

        // Act
        const summary = buildSummary({ registers, period: defaultPeriod(registers, TODAY) });

        // Assert
        for (const { id, actual, evidence, percent, target, note, live } of summary.indicators) {
          const parts = evidenceParts(evidence);
          for (const { sheet, rows } of parts) {
            const register = registers.find((one) => one.sheet.name === sheet);
            expect(rows.filter((row) => !register?.sheet.dataRows.includes(row))).toEqual([]);
            expect(new Set(rows).size).toBe(rows.length);
          }
          const counted = parts.flatMap(({ rows }) => rows).length;
          if (actual !== null && COUNTS_ROWS.has(id)) expect(counted).toBe(actual);
          if (actual === null) expect([percent, live ?? null]).toEqual([null, null]);
          if (actual === null) expect(note).not.toBe('');
          if (percent !== null) expect(percent).toBe((actual ?? 0) / (target?.minimum ?? 0));
        }
        expect(summary.narrative).not.toMatch(/null|undefined|NaN|\{|\}/);
        expect(summary.notes.join('\n')).not.toMatch(/null|undefined|NaN/);
      }),
      { numRuns: 60 },
    );
  });

  it('should be laid out and printed under every template without a null in sight', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryQuirks, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('A' as const, 'B' as const, 'C' as const),
        (all, template) => {
          const registers = all.map((quirks, index) => {
            const { sheet } = buildUntidySheet(quirks);
            return open({ ...sheet, name: `Sổ ${index}` });
          });
          const summary = buildSummary({ registers, period: defaultPeriod(registers, TODAY), template });
          const layout = layoutSummary(summary);
          const texts = layout.blocks.flatMap(({ cells }) => cells.flat()).filter((text) => typeof text === 'string');
          expect(texts.join('\n')).not.toMatch(/null|undefined|NaN/);
          expect(
            Math.max(
              ...summaryAsText(summary)
                .split('\n')
                .map((line) => line.length),
            ),
          ).toBeLessThanOrEqual(100);
          expect(layout.rowHeights.every(({ points }) => points > 0 && points <= 409)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
