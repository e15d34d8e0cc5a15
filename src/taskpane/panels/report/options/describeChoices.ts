import type { Texts } from '../../../../locales/Texts';
import type { ReportInput } from '../../../state/useReportInput';
import type { ReportChoices } from '../../../port/ReportPort';
import { countChanges } from './countChanges';

/** What was chosen about the report, one clause each; the template always, the rest where it is not as it comes. */
export function describeChoices(
  choices: ReportChoices,
  { others, previous }: Pick<ReportInput, 'others' | 'previous'>,
  { chosen }: Texts['reportOptions'],
): readonly string[] {
  const { template, previousSheets, samePeriod, manual, planYears, countedRows } = choices;
  const compared = previousSheets.length + previous.length;
  const typed = Object.keys(samePeriod).length;
  const changed = countChanges(choices);
  const figures = Object.keys(manual).length;
  const years = Object.keys(planYears).length;
  return [
    chosen.template(template),
    ...(compared > 0 ? [chosen.previous(compared)] : []),
    ...(typed > 0 ? [chosen.samePeriod(typed)] : []),
    ...(changed > 0 ? [chosen.lines(changed)] : []),
    ...(figures > 0 ? [chosen.manual(figures)] : []),
    ...(years > 0 ? [chosen.planYears(years)] : []),
    ...(others.length > 0 ? [chosen.files(others.length)] : []),
    ...(countedRows ? [chosen.countedRows] : []),
  ];
}
