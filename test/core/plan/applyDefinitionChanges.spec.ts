import * as fc from 'fast-check';
import { applyDefinitionChanges } from '../../../src/core/plan/definitions/applyDefinitionChanges';
import type { AddedLine, DefinitionChanges } from '../../../src/core/plan/definitions/DefinitionChanges';
import { INDICATORS } from '../../../src/core/plan/indicators';
import { ordinals } from '../../../src/core/plan/ordinals';
import { kttTemplate } from '../../../src/core/plan/templates/kttTemplate';

const KTT = kttTemplate({ countCreditFunds: false, countUnions: false });
const OWN: AddedLine = { id: 'own-1', group: 'Hỗ trợ vốn', label: 'Tập huấn cán bộ HTX', unit: 'lớp' };
const idsOf = (changes: DefinitionChanges, template = INDICATORS) =>
  applyDefinitionChanges(template, changes).map(({ id }) => id);

describe('applyDefinitionChanges', () => {
  it('should give the template itself without changes', () => {
    expect(applyDefinitionChanges(INDICATORS, {})).toEqual(INDICATORS);
    expect(applyDefinitionChanges(KTT, { hidden: [], reworded: {}, added: [] })).toEqual(KTT);
  });

  it('should leave out hidden lines and keep the others as they are', () => {
    expect(applyDefinitionChanges(INDICATORS, { hidden: ['works', 'surveys'] })).toEqual(
      INDICATORS.filter(({ id }) => id !== 'works' && id !== 'surveys'),
    );
  });

  it('should let the parts of a hidden line stand on their own', () => {
    const lines = applyDefinitionChanges(KTT, { hidden: ['ktt-groups-total'] });

    const founded = lines.findIndex(({ id }) => id === 'ktt-groups-founded');
    expect(lines[founded]?.isPart).toBe(false);
    expect(ordinals(lines)[founded]).toMatch(/^\d+$/);
  });

  it('should change the words of a line and nothing else about it', () => {
    const [first] = applyDefinitionChanges(INDICATORS, {
      reworded: { surveys: { label: '  Khảo sát  cơ sở\n', unit: 'cuộc' } },
    });

    expect(first).toEqual({ ...INDICATORS[0], label: 'Khảo sát cơ sở', unit: 'cuộc' });
  });

  it('should put an own line behind the one that it follows, else at the end of its group, else at the end', () => {
    expect(idsOf({ added: [{ ...OWN, after: 'job-fund-amount' }] }).indexOf('own-1')).toBe(
      idsOf({}).indexOf('job-fund-amount') + 1,
    );
    expect(idsOf({ added: [{ ...OWN, after: 'gone' }] }).indexOf('own-1')).toBe(
      idsOf({}).indexOf('revolving-fund-amount') + 1,
    );
    expect(idsOf({ added: [{ ...OWN, group: 'Đào tạo' }] }).at(-1)).toBe('own-1');
  });

  it('should put an own line behind the parts of the line that it follows', () => {
    const ids = idsOf({ added: [{ ...OWN, group: 'Tổ hợp tác', after: 'ktt-groups-total' }] }, KTT);

    expect(ids.indexOf('own-1')).toBe(ids.indexOf('ktt-groups-ended') + 1);
  });

  it('should take two spellings of a group for one', () => {
    const lines = applyDefinitionChanges(INDICATORS, { added: [{ ...OWN, group: 'hỗ trợ  VỐN' }] });

    expect(lines.find(({ id }) => id === 'own-1')?.group).toBe('Hỗ trợ vốn');
  });

  it('should leave aside what is said about lines that the template does not have', () => {
    expect(applyDefinitionChanges(INDICATORS, { hidden: ['gone'], reworded: { gone: { label: '' } } })).toEqual(
      INDICATORS,
    );
  });

  it('should take another word for a unit, and for a typed line any unit', () => {
    const lines = applyDefinitionChanges(INDICATORS, {
      reworded: { 'job-fund-amount': { unit: 'trđ' }, 'models-mechanised': { unit: 'tỷ đồng' } },
    });

    expect(lines.find(({ id }) => id === 'job-fund-amount')?.unit).toBe('trđ');
    expect(lines.find(({ id }) => id === 'models-mechanised')?.unit).toBe('tỷ đồng');
  });

  const refused: readonly (readonly [string, DefinitionChanges])[] = [
    ['line-label-empty', { reworded: { surveys: { label: ' \u00a0 ' } } }],
    ['line-label-empty', { added: [{ ...OWN, label: '\u0007' }] }],
    ['line-text-too-long', { reworded: { surveys: { label: 'x'.repeat(201) } } }],
    ['line-text-too-long', { added: [{ ...OWN, unit: 'x'.repeat(41) }] }],
    ['line-group-empty', { added: [{ ...OWN, group: '' }] }],
    ['line-id-unusable', { added: [{ ...OWN, id: 'surveys' }] }],
    ['line-id-unusable', { added: [{ ...OWN, id: 'own-' }] }],
    ['line-id-taken', { added: [OWN, { ...OWN, label: 'Khác' }] }],
    ['line-label-taken', { added: [OWN, { ...OWN, id: 'own-2', label: 'TẬP HUẤN cán bộ HTX' }] }],
    ['line-label-taken', { reworded: { consultations: { label: 'Khảo sát đơn vị' } } }],
    ['line-unit-differs', { reworded: { 'job-fund-amount': { unit: 'tỷ đồng' } } }],
    ['line-unit-differs', { reworded: { 'job-fund-amount': { unit: 'dự án' } } }],
    ['line-unit-differs', { reworded: { works: { unit: 'triệu đồng' } } }],
    ['line-unit-differs', { reworded: { works: { unit: '%' } } }],
    ['lines-all-hidden', { hidden: INDICATORS.map(({ id }) => id) }],
  ];
  it.each(refused)('should refuse with %s: %j', (code, changes) => {
    expect(() => applyDefinitionChanges(INDICATORS, changes)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/\S/), english: expect.stringMatching(/\S/) }),
    );
  });

  it('should say that the breakdown has no lines to change', () => {
    expect(applyDefinitionChanges([], {})).toEqual([]);
    expect(() => applyDefinitionChanges([], { added: [OWN] })).toThrow(
      expect.objectContaining({ code: 'template-without-lines' }),
    );
  });

  it('should never tear a group apart, whatever is hidden and added', () => {
    const groups = [...new Set(KTT.map(({ group }) => group)), 'Khác'];
    const line = fc.record({
      group: fc.constantFrom(...groups),
      after: fc.constantFrom('gone', ...KTT.map(({ id }) => id)),
      isPart: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.subarray(KTT.map(({ id }) => id).slice(1)), fc.array(line, { maxLength: 6 }), (hidden, lines) => {
        const added = lines.map((one, index) => ({ ...one, id: `own-${index}`, label: `Dòng ${index}`, unit: '' }));

        const result = applyDefinitionChanges(KTT, { hidden, added });

        const runs = result.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
        expect(new Set(runs).size).toBe(runs.length);
        expect(result.map(({ id }) => id).sort()).toEqual(
          [...KTT.map(({ id }) => id).filter((id) => !hidden.includes(id)), ...added.map(({ id }) => id)].sort(),
        );
      }),
    );
  });
});
