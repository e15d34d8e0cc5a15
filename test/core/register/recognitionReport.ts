import type { Verdict } from './judgeRecognition';

interface Tally {
  columns: number;
  sure: number;
  likely: number;
  asked: number;
  missed: number;
  wrong: number;
  false: number;
}

/** What was measured on some sheets, and the same as a table in Markdown. */
export interface RecognitionReport {
  readonly total: Readonly<Tally>;
  readonly markdown: string;
}

const NOTHING: Tally = { columns: 0, sure: 0, likely: 0, asked: 0, missed: 0, wrong: 0, false: 0 };

/** Adds up the verdicts by field. Precision is over the columns that were used, recall over those that are there. */
export function recognitionReport(verdicts: readonly Verdict[], about: string): RecognitionReport {
  const byField = new Map<string, Tally>();
  const total = { ...NOTHING };
  const of = (field: string): Tally => {
    const tally = byField.get(field) ?? { ...NOTHING };
    byField.set(field, tally);
    return tally;
  };
  for (const { columns, falseFields } of verdicts) {
    for (const { field, outcome } of columns) {
      for (const tally of [of(field), total]) {
        tally.columns += 1;
        tally[outcome] += 1;
      }
    }
    for (const { field } of falseFields) for (const tally of [of(field), total]) tally.false += 1;
  }
  const likeTruth = verdicts.filter(({ differences }) => differences.length === 0).length;
  const rows = [...byField].sort(([a], [b]) => a.localeCompare(b)).map(([field, tally]) => row(`\`${field}\``, tally));
  return {
    total,
    markdown: [
      '# Recognition of untidy sheets',
      '',
      about,
      '',
      `Role, header rows, records, sections and totals as a careful reader sees them: ${likeTruth} of ${verdicts.length} tables.`,
      '',
      'Precision: of the columns used as a field (sure or likely), those that are it. Recall: of the columns of a field, those used as it.',
      '',
      '| field | columns | sure | likely | asked | missed | taken for another | another taken for it | precision | recall |',
      '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
      ...rows,
      row('**all**', total),
      '',
    ].join('\n'),
  };
}

function row(name: string, t: Tally): string {
  const right = t.sure + t.likely;
  const cells = [t.columns, t.sure, t.likely, t.asked, t.missed, t.wrong, t.false];
  return `| ${[name, ...cells, share(right, right + t.false), share(right, t.columns)].join(' | ')} |`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
