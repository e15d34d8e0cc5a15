import { formatTarget } from '../../plan/formatTarget';
import type { Period } from '../../plan/period';
import { sumExactly } from '../../plan/sumExactly';
import type { Register } from '../../register/Register';
import { formatNumber, formatPercent } from '../../vietnamese/formatNumber';
import { percentFormat, type ReportSettings } from '../ReportSettings';
import type { Indicator } from '../Summary';
import { PARAGRAPHS, type Paragraph } from './paragraphs';
import { periodWords } from './periodWords';
import { remarksIn } from './remarksIn';
import { writePhrase, type Figures } from './writePhrase';

export interface NarrativeInput {
  readonly indicators: readonly Indicator[];
  readonly registers: readonly Register[];
  readonly period: Period;
  /** As the headings name it; decides between "tỉnh" and "thành phố". */
  readonly agency: string | null;
  readonly settings: ReportSettings;
  /** Default: the paragraphs of the half-year review. */
  readonly paragraphs?: readonly Paragraph[];
}

/**
 * The paragraphs of the review, from the figures: sentences whose figures are
 * not known are left out, and so are paragraphs without sentences. Plain text,
 * a newline between paragraphs.
 */
export function writeNarrative(input: NarrativeInput): string {
  const figures = figuresOf(input);
  return (input.paragraphs ?? PARAGRAPHS)
    .map((sentences) => sentences.flatMap((sentence) => writePhrase(sentence, figures) ?? []).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

function figuresOf({ indicators, registers, period, agency, settings }: NarrativeInput): Figures {
  const words = periodWords(period);
  const common: Readonly<Record<string, string | undefined>> = {
    period: words.period,
    Period: words.period.charAt(0).toUpperCase() + words.period.slice(1),
    rest: words.rest,
    year: words.year,
    agency: `Liên minh HTX ${/thành phố|\btp\b/i.test(agency ?? '') ? 'thành phố' : 'tỉnh'}`,
  };
  const remarks = remarksIn(indicators, registers);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return (name) => {
    if (name in common) return common[name];
    const remark = remarks.get(name);
    if (remark !== undefined) return remark;
    const [id = '', ...path] = name.split('.');
    const indicator = byId.get(id);
    return indicator && figureOf(indicator, path.join('.'), settings);
  };
}

function figureOf(indicator: Indicator, which: string, settings: ReportSettings): string | undefined {
  const { actual, target } = indicator;
  if (which === '') return actual === null || isIdle(indicator) ? undefined : count(actual, settings);
  if (which === 'plan') return planClause(indicator, settings);
  // Only what is still open is a task.
  if (target?.minimum === null || target?.minimum === undefined || isReached(indicator)) return undefined;
  const { minimum, maximum, percent } = target;
  if (which === 'target') return formatTarget({ ...target, unit: '' });
  if (which === 'target.least') {
    return `${minimum === maximum && !percent ? 'ít nhất ' : ''}${formatTarget({ ...target, unit: '' })}`;
  }
  return which === 'rest' && actual !== null ? count(sumExactly([minimum, -actual]), settings) : undefined;
}

/** ", đạt 80% kế hoạch", worked out from the two figures and rounded once. */
function planClause({ actual, target, percent }: Indicator, settings: ReportSettings): string | undefined {
  const minimum = target?.minimum;
  if (actual === null || percent === null || minimum === null || minimum === undefined) return undefined;
  return `, đạt ${formatPercent(actual, minimum, percentFormat(settings))} kế hoạch`;
}

/** Nothing done and nothing asked for: not worth a sentence. */
function isIdle({ actual, target }: Indicator): boolean {
  return actual === 0 && target === null;
}

function isReached({ actual, target }: Indicator): boolean {
  if (actual === null || target?.minimum === null || target?.minimum === undefined) return false;
  return target.strict ? actual > target.minimum : actual >= target.minimum;
}

function count(value: number, { leadingZero }: ReportSettings): string {
  const text = formatNumber(value);
  return leadingZero && Number.isInteger(value) && value >= 0 && value < 10 ? `0${text}` : text;
}
