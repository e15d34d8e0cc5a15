import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { AddedLine } from '../../../../../core/plan/definitions/DefinitionChanges';
import { useTexts } from '../../../../language/LanguageContext';
import { ErrorBar } from '../../../../shell/ErrorBar';
import { useSectionStyles } from '../../useSectionStyles';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
});

interface AddLineFormProps {
  /** The parts of the table, in their order. */
  readonly groups: readonly string[];
  /** @throws HtxError with the sentence to show */
  readonly onAdd: (line: Omit<AddedLine, 'id'>) => void;
  readonly onCancel: () => void;
}

/** Asks for a line of the user's own. */
export function AddLineForm({ groups, onAdd, onCancel }: AddLineFormProps): ReactElement {
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { lines: texts } = useTexts().reportOptions;
  const [label, setLabel] = useState('');
  const [unit, setUnit] = useState('');
  /** Empty: a new one. */
  const [group, setGroup] = useState(groups[0] ?? '');
  const [newGroup, setNewGroup] = useState('');
  const [error, setError] = useState<unknown>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    try {
      onAdd({ label, unit, group: group === '' ? newGroup : group });
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={texts.addTitle}
      onSubmit={add}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      <Field label={texts.label}>
        <Input className={styles.input} value={label} onChange={(_, { value }) => setLabel(value)} />
      </Field>
      <Field label={texts.unit}>
        <Input className={styles.input} value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <Field label={texts.group}>
        <Select className={styles.input} value={group} onChange={(_, { value }) => setGroup(value)}>
          {groups.map((name) => (
            <option key={name} value={name} lang="vi">
              {name}
            </option>
          ))}
          <option value="">{texts.newGroup}</option>
        </Select>
      </Field>
      {group === '' && (
        <Field label={texts.groupName}>
          <Input className={styles.input} value={newGroup} onChange={(_, { value }) => setNewGroup(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {texts.addNow}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
