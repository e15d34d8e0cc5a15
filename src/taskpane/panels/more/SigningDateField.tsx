import { useState, type ReactElement } from 'react';
import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReportSettings } from '../../../core/report/ReportSettings';
import { formatDate } from '../../../core/vietnamese/formatDate';
import { readDay } from '../../../core/vietnamese/readDay';
import { useTexts } from '../../language/LanguageContext';

const useStyles = makeStyles({ control: { minWidth: 0 } });

type SigningDate = ReportSettings['date'];

interface SigningDateFieldProps {
  readonly date: SigningDate;
  readonly onChange: (date: SigningDate) => void;
}

/** When the report is signed: open for the pen, the day on which it is made, or a day that is typed. */
export function SigningDateField({ date, onChange }: SigningDateFieldProps): ReactElement {
  const styles = useStyles();
  const { date: texts } = useTexts().settings.report;
  /** "Another day" is chosen, and no day is typed yet. */
  const [isAsking, setAsking] = useState(false);
  const [draft, setDraft] = useState<string>();
  const isFixed = isAsking || (date !== null && date !== 'today');
  const text = draft ?? (date !== null && date !== 'today' ? formatDate(date) : '');
  const isWrong = draft !== undefined && draft !== '' && readDay(draft) === undefined;
  const choose = (state: string): void => {
    setDraft(undefined);
    setAsking(state === 'fixed');
    if (state === 'open') onChange(null);
    if (state === 'today') onChange('today');
  };
  const keep = (): void => {
    const day = readDay(text);
    if (!day || draft === undefined) return;
    setDraft(undefined);
    setAsking(false);
    onChange(day);
  };
  return (
    <>
      <Field label={texts.label}>
        <Select
          className={styles.control}
          value={isFixed ? 'fixed' : date === 'today' ? 'today' : 'open'}
          onChange={(_, { value }) => choose(value)}
        >
          {(['open', 'today', 'fixed'] as const).map((state) => (
            <option key={state} value={state}>
              {texts.states[state]}
            </option>
          ))}
        </Select>
      </Field>
      {isFixed && (
        <Field label={texts.day} {...(isWrong && { validationMessage: texts.wrong })}>
          <Input
            className={styles.control}
            value={text}
            placeholder="dd/mm/yyyy"
            onChange={(_, { value }) => setDraft(value)}
            onBlur={keep}
            onKeyDown={({ key }) => key === 'Enter' && keep()}
          />
        </Field>
      )}
    </>
  );
}
