import { useState, type ReactElement } from 'react';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Period } from '../../../core/plan/period';
import { formatDate } from '../../../core/vietnamese/formatDate';
import { useTexts } from '../../language/LanguageContext';
import { today } from '../../state/today';
import { useReportChoices } from '../../state/useReportChoices';
import { OwnPeriodForm } from './OwnPeriodForm';
import { periodOptions } from './periodOptions';

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** The choice that asks for two days; no period is called so. */
const OTHER = 'other';

interface PeriodFieldProps {
  /** `undefined`: left to the workbook. */
  readonly chosen: Period | undefined;
  /** The one that the figures are of, once they are there. */
  readonly actual: Period | undefined;
  readonly onChange: (period: Period | undefined) => void;
}

/** The choice of the reporting period; left alone, the workbook's dates decide. */
export function PeriodField({ chosen, actual, onChange }: PeriodFieldProps): ReactElement {
  const { report } = useTexts();
  useReportChoices();
  const [isAsking, setAsking] = useState(false);
  const { year } = today();
  const years = [year, year - 1, ...[actual, chosen].flatMap((period) => (period ? [period.to.year] : []))];
  const options = periodOptions(years);
  const all = options.flatMap(({ periods }) => periods);
  const isOwn = chosen !== undefined && !all.some(({ shortLabel }) => shortLabel === chosen.shortLabel);
  const shown = actual && report.periodChosen(actual.label, formatDate(actual.from), formatDate(actual.to));
  const choose = (value: string): void => {
    setAsking(value === OTHER);
    if (value !== OTHER) onChange(all.find(({ shortLabel }) => shortLabel === value));
  };
  return (
    <>
      <Field label={report.period} {...(shown !== undefined && { hint: shown })}>
        <Select
          className={useStyles().select}
          value={isAsking || isOwn ? OTHER : (chosen?.shortLabel ?? '')}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{report.periodFromWorkbook}</option>
          {options.map(({ year: each, periods }) => (
            <optgroup key={each} label={String(each)}>
              {periods.map(({ label, shortLabel }) => (
                <option key={shortLabel} value={shortLabel} lang="vi">
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
          <option value={OTHER}>{report.periodOther}</option>
        </Select>
      </Field>
      {(isAsking || isOwn) && (
        <OwnPeriodForm
          key={chosen?.shortLabel}
          start={isOwn ? chosen : (actual ?? chosen)}
          onChange={(period) => {
            setAsking(false);
            onChange(period);
          }}
        />
      )}
    </>
  );
}
