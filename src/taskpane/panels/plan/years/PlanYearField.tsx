import { useState, type ReactElement } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { PlanSheet } from '../../../../core/plan/PlanFindings';
import { useTexts } from '../../../language/LanguageContext';
import { readYear } from './readYear';

const useStyles = makeStyles({ input: { minWidth: 0, maxWidth: '10em' } });

interface PlanYearFieldProps {
  readonly plan: PlanSheet;
  /** What the user has told. */
  readonly told: number | undefined;
  /** Of the report. */
  readonly year: number;
  /** Hears a year that can be one; `undefined` when the field was emptied. */
  readonly onChange: (year: number | undefined) => void;
}

/** Asks which year a sheet of targets is for; to empty it takes the answer back. */
export function PlanYearField({ plan, told, year, onChange }: PlanYearFieldProps): ReactElement {
  const styles = useStyles();
  const { years: texts } = useTexts().plan;
  const [draft, setDraft] = useState<string>();
  const typed = draft === undefined ? undefined : readYear(draft);
  const keep = (): void => {
    if (!typed || typed.kind === 'wrong') return;
    const value = typed.kind === 'year' ? typed.value : undefined;
    setDraft(undefined);
    if (value !== told) onChange(value);
  };
  const [isLeft, setLeft] = useState(false);
  const open = plan.use === 'year-unclear' ? texts.unclear(plan.years.join(', ')) : texts.missing;
  return (
    <Field
      label={texts.label(plan.sheet)}
      hint={told === undefined ? open : told === year ? texts.told : texts.toldOther(year)}
      {...(typed?.kind === 'wrong' && isLeft && { validationMessage: texts.wrong })}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={draft ?? (told === undefined ? '' : String(told))}
        onChange={(_, { value }) => setDraft(value)}
        onFocus={() => setLeft(false)}
        onBlur={() => {
          setLeft(true);
          keep();
        }}
        onKeyDown={({ key }) => {
          if (key !== 'Enter') return;
          setLeft(true);
          keep();
        }}
      />
    </Field>
  );
}
