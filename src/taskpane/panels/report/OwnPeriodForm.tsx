import { useState, type FormEvent, type ReactElement } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { fromTo, type Period } from '../../../core/plan/period';
import { formatDate } from '../../../core/vietnamese/formatDate';
import { readDay } from '../../../core/vietnamese/readDay';
import { useTexts } from '../../language/LanguageContext';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  // A field is as narrow as it can be with a date in it, so that both stand in one line of the pane.
  field: { flexGrow: 1, flexBasis: '110px' },
  input: { minWidth: 0 },
});

interface OwnPeriodFormProps {
  /** What the two days are at first. */
  readonly start: Period | undefined;
  readonly onChange: (period: Period) => void;
}

/** A period of the user's own: its first and its last day. */
export function OwnPeriodForm({ start, onChange }: OwnPeriodFormProps): ReactElement {
  const styles = useStyles();
  const { report: texts } = useTexts();
  const [from, setFrom] = useState(start ? formatDate(start.from) : '');
  const [to, setTo] = useState(start ? formatDate(start.to) : '');
  const [isAsked, setAsked] = useState(false);
  const [first, last] = [readDay(from), readDay(to)];
  const period = first && last && fromTo(first, last);
  const problems = {
    from: first ? undefined : texts.periodWrong,
    to: last ? (first && !period ? texts.periodBackwards : undefined) : texts.periodWrong,
  };
  const use = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (period) onChange(period);
  };
  const field = (label: string, text: string, set: (text: string) => void, problem: string | undefined) => (
    <Field
      className={styles.field}
      label={label}
      {...(isAsked && problem !== undefined && { validationMessage: problem })}
    >
      <Input className={styles.input} value={text} placeholder="dd/mm/yyyy" onChange={(_, { value }) => set(value)} />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={use} noValidate>
      {field(texts.periodFrom, from, setFrom, problems.from)}
      {field(texts.periodTo, to, setTo, problems.to)}
      <Button type="submit">{texts.periodUse}</Button>
    </form>
  );
}
