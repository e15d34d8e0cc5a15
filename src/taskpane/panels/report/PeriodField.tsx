import type { ReactElement } from 'react';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Period } from '../../../core/plan/period';
import { formatDate } from '../../../core/vietnamese/formatDate';
import { useTexts } from '../../language/LanguageContext';
import { today } from '../../state/today';
import { periodOptions } from './periodOptions';

const useStyles = makeStyles({ select: { minWidth: 0 } });

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
  const { year } = today();
  const options = periodOptions([year, year - 1, ...(actual ? [actual.from.year] : [])]);
  const all = options.flatMap(({ periods }) => periods);
  const shown = actual && report.periodChosen(actual.label, formatDate(actual.from), formatDate(actual.to));
  return (
    <Field label={report.period} {...(shown !== undefined && { hint: shown })}>
      <Select
        className={useStyles().select}
        value={chosen?.shortLabel ?? ''}
        onChange={(_, { value }) => onChange(all.find(({ shortLabel }) => shortLabel === value))}
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
      </Select>
    </Field>
  );
}
