import type { ReactElement } from 'react';
import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { comparisonBase } from '../../../../core/report/comparison/comparisonBase';
import type { Indicator } from '../../../../core/report/Summary';
import { useTexts } from '../../../language/LanguageContext';
import type { ReportPreview } from '../../../port/ReportPort';
import { usePane } from '../../../state/PaneContext';
import { useSectionStyles } from '../useSectionStyles';
import { FigureField } from './FigureField';
import { FileList } from './FileList';
import { OptionSection } from './OptionSection';
import type { SectionProps } from './SectionProps';
import { withoutKeys } from './withoutKeys';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
});

/** Where the figures of the same period of last year come from. */
export function CompareSection({
  input,
  choices,
  onChange,
  preview,
}: SectionProps & { readonly preview: ReportPreview | undefined }): ReactElement {
  const styles = useSectionStyles();
  const { fields } = useStyles();
  const { reportOptions, sheets: sheetTexts } = useTexts();
  const { compare: texts, chosen, states } = reportOptions;
  const { recognition } = usePane().workbook;
  const { previousSheets, samePeriod, isConverted } = choices;
  const summary = preview?.summary;
  // HTX does not read its own sheets; the report of a year ago is one that there is something to take from.
  const yearAgo = preview?.reportOfYearBefore;
  const registers = (recognition.task.result ?? []).filter(({ name, role, band, dataRows, isSkipped = false }) =>
    isSkipped
      ? role === 'report' && (name === yearAgo || previousSheets.includes(name))
      : role !== 'other' && band !== 'unknown' && dataRows.length > 0,
  );
  // A sheet that was chosen once can be given up even if it is a register no longer.
  const gone = previousSheets.filter((name) => !registers.some((sheet) => sheet.name === name));
  const barrier = summary
    ? comparisonBase(summary.period, { agency: summary.agency, isConverted: false }).barrier
    : null;
  const count = previousSheets.length + input.previous.length;
  const typed = Object.keys(samePeriod).length;
  const state = [...(count > 0 ? [chosen.previous(count)] : []), ...(typed > 0 ? [chosen.samePeriod(typed)] : [])].join(
    ', ',
  );
  const chooseSheet = (name: string, isChosen: boolean): void => {
    const rest = previousSheets.filter((other) => other !== name);
    void onChange({ previousSheets: isChosen ? [...rest, name] : rest });
  };
  const type = ({ id }: Indicator, figure: number | undefined): void => {
    const rest = withoutKeys(samePeriod, [id]);
    void onChange({ samePeriod: figure === undefined ? rest : { ...rest, [id]: figure } });
  };
  return (
    <OptionSection title={texts.title} state={state === '' ? states.none : state} intro={texts.intro}>
      {(barrier !== null || isConverted) && (
        <Field {...(barrier !== null && !isConverted && { hint: texts.barrier(barrier) })}>
          <Checkbox
            label={texts.converted}
            checked={isConverted}
            onChange={(_, { checked }) => void onChange({ isConverted: checked === true })}
          />
        </Field>
      )}
      <div role="group" aria-label={texts.sheets}>
        <p className={styles.text}>{texts.sheets}</p>
        <p className={styles.quiet}>{registers.length > 0 ? texts.sheetsHint : texts.noSheets}</p>
        {registers.map(({ name, role }) => (
          <Checkbox
            key={name}
            label={`${name} (${sheetTexts.roles[role]})`}
            checked={previousSheets.includes(name)}
            onChange={(_, { checked }) => chooseSheet(name, checked === true)}
          />
        ))}
        {gone.map((name) => (
          <Checkbox key={name} label={name} checked onChange={() => chooseSheet(name, false)} />
        ))}
      </div>
      <FileList kind="previous" label={texts.files} input={input} />
      {summary && summary.indicators.length > 0 && (
        <details>
          <summary>{texts.typed}</summary>
          <p className={styles.quiet}>{texts.typedHint}</p>
          <div className={fields}>
            {summary.indicators.map((indicator) => (
              <FigureField
                key={indicator.id}
                label={indicator.label}
                unit={indicator.unit}
                figure={samePeriod[indicator.id]}
                onChange={(figure) => type(indicator, figure)}
              />
            ))}
          </div>
        </details>
      )}
    </OptionSection>
  );
}
