import { useState, type ReactElement } from 'react';
import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface SavedTextProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Of several lines. */
  readonly isLong?: boolean;
  readonly onSave: (value: string) => void;
}

/** A text that is kept once the field is left, or by Enter where it has one line; Esc does not keep it. */
export function SavedText({ label, hint, value, isLong = false, onSave }: SavedTextProps): ReactElement {
  const styles = useStyles();
  /** What is typed and not yet kept. */
  const [draft, setDraft] = useState<string>();
  const text = draft ?? value;
  const save = (): void => {
    setDraft(undefined);
    const trimmed = text.trim();
    if (trimmed !== value) onSave(trimmed);
  };
  return (
    <Field label={label} hint={hint}>
      {isLong ? (
        <Textarea
          className={styles.input}
          rows={3}
          value={text}
          onChange={(_, { value: typed }) => setDraft(typed)}
          onBlur={save}
        />
      ) : (
        <Input
          className={styles.input}
          value={text}
          onChange={(_, { value: typed }) => setDraft(typed)}
          onBlur={save}
          onKeyDown={({ key }) => key === 'Enter' && save()}
        />
      )}
    </Field>
  );
}
