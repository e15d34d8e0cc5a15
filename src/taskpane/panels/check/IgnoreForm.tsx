import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/LanguageContext';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why an issue is to be ignored: without a reason it is not. */
export function IgnoreForm({ onSave, onCancel }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const { ignore } = useTexts().check;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setAsked(true);
      form.current?.querySelector('input')?.focus();
    } else onSave(reason.trim());
  };
  return (
    <form ref={form} className={styles.form} onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <Field
        label={ignore.reason}
        hint={ignore.hint}
        {...(isAsked && reason.trim() === '' && { validationMessage: ignore.needed })}
      >
        <Input className={styles.input} size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {ignore.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {ignore.cancel}
        </Button>
      </div>
    </form>
  );
}
