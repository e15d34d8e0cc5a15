import type { IndicatorDefinition } from '../../plan/IndicatorDefinition';
import { targetProgress } from '../../plan/targetProgress';
import { formatNumber, formatPercent } from '../../vietnamese/formatNumber';
import type { Indicator } from '../Summary';
import type { Finding } from './Finding';

/** More than three times the plan: the plan or the figure is in another unit as often as not. */
const MOST_OF_PLAN = 3;

/** More than six times last year, or less than a tenth of it, over a base that is not small. */
const MOST_GROWTH = 5;
const MOST_DECLINE = -0.9;
const SMALL_BASE = 10;

/** What does not fit within the table of indicators itself. */
export function checkIndicators(
  indicators: readonly Indicator[],
  definitions: readonly IndicatorDefinition[],
): Finding[] {
  return [
    ...indicators.flatMap(checkPercent),
    ...indicators.flatMap(checkGrowth),
    ...checkParts(indicators, definitions),
    ...checkProjects(indicators, definitions),
  ];
}

function checkPercent({ id, label, actual, target, percent }: Indicator): Finding[] {
  const expected = targetProgress(actual, target);
  if (percent !== expected) {
    return [
      { check: 'percent-does-not-follow', indicator: id, message: `${label}: tỷ lệ % không khớp với hai số của nó.` },
    ];
  }
  if (percent === null || percent <= MOST_OF_PLAN) return [];
  return [
    {
      check: 'percent-implausible',
      indicator: id,
      message: `${label}: đạt ${formatPercent(percent)} kế hoạch, cần xem lại số liệu hoặc đơn vị tính của chỉ tiêu.`,
    },
  ];
}

function checkGrowth({ id, label, comparison }: Indicator): Finding[] {
  const { growth, samePeriod } = comparison ?? {};
  if (typeof growth !== 'number' || typeof samePeriod !== 'number' || samePeriod < SMALL_BASE) return [];
  if (growth <= MOST_GROWTH && growth >= MOST_DECLINE) return [];
  const verb = growth > 0 ? 'tăng' : 'giảm';
  const change = formatPercent(Math.abs(growth));
  const message = `${label}: ${verb} ${change} so với cùng kỳ, cần xem lại hai số liệu.`;
  return [{ check: 'growth-implausible', indicator: id, message }];
}

/** A part that stands in the same unit under a line cannot be more than it; what was dissolved is no part of what exists. */
function checkParts(indicators: readonly Indicator[], definitions: readonly IndicatorDefinition[]): Finding[] {
  let whole: Indicator | undefined;
  return indicators.flatMap((indicator, index) => {
    const definition = definitions[index];
    if (definition?.isPart !== true) {
      whole = indicator;
      return [];
    }
    const isOutside = definition.measure === null || definition.measure.status === 'ended';
    const [part, total] = [indicator.actual, whole?.actual ?? null];
    if (isOutside || !whole || whole.unit !== indicator.unit || part === null || total === null || part <= total) {
      return [];
    }
    const message =
      `${indicator.label} (${formatNumber(part)}) nhiều hơn ${whole.label} (${formatNumber(total)}): ` +
      'một trong hai số chưa đúng.';
    return [{ check: 'part-exceeds-total', indicator: indicator.id, message }];
  });
}

/** Money of a fund without projects, or projects without money. */
function checkProjects(indicators: readonly Indicator[], definitions: readonly IndicatorDefinition[]): Finding[] {
  return definitions.flatMap(({ measure }, index) => {
    const projects = indicators[index];
    if (measure?.amount.kind !== 'projects' || !projects) return [];
    const at = definitions.findIndex(
      (other) =>
        other.measure?.amount.kind === 'money' &&
        JSON.stringify(other.measure.filter) === JSON.stringify(measure.filter),
    );
    const money = indicators[at];
    if (!money || projects.actual === null || money.actual === null) return [];
    if (projects.actual > 0 === money.actual > 0) return [];
    const message =
      `${projects.label} là ${formatNumber(projects.actual)} nhưng ${money.label} là ` +
      `${formatNumber(money.actual)} ${money.unit}.`;
    return [{ check: 'money-without-projects', indicator: projects.id, message }];
  });
}
