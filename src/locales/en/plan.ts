import type { Texts } from '../Texts';
import { counted } from './counted';

export const plan: Texts['plan'] = {
  heading: 'Reached against the plan',
  measuring: 'Measuring the indicators',
  refresh: 'Measure again',
  of: (actual, target, unit) => `${actual} / ${target} ${unit}`,
  withoutTarget: (actual, unit) => `${actual} ${unit}`,
  notMeasured: 'No figure yet',
  noTarget: 'The plan has no target for this',
  targetIs: (target) => `Plan: ${target}`,
  percentOfPlan: (percent) => `${percent} of the plan`,
  reached: 'Completed',
  bar: (label, percent) => `${label}: ${percent} of the plan`,
  evidence: (sheet, count) => `${counted(count, 'row')} of the sheet “${sheet}”`,
  seeRows: (label) => `See the rows counted: ${label}`,
  empty: {
    title: 'No indicator could be measured yet',
    text: 'At least one list or log with dates is needed, and a sheet with the plan of the year to compare with. Look at the step Sheets.',
  },
};
