import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../../../language/LanguageContext';
import { ErrorBar } from '../../../../shell/ErrorBar';
import { useSectionStyles } from '../../useSectionStyles';
import { FigureField } from '../FigureField';
import type { EditableLine } from './editableLines';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  input: { minWidth: 0 },
});

interface LineFormProps {
  readonly editable: EditableLine;
  /** What was typed for it. */
  readonly figure: number | undefined;
  /** The figure has the focus at first, instead of the words. */
  readonly isFigureWanted: boolean;
  readonly onFigure: (figure: number | undefined) => void;
  /** @throws HtxError with the sentence to show */
  readonly onSave: (words: { readonly label: string; readonly unit: string }) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** The words of a line and its typed figure. Esc leaves it as it is. */
export function LineForm(props: LineFormProps): ReactElement {
  const { editable, figure, isFigureWanted, onFigure, onSave, onRemove, onCancel } = props;
  const { line, original } = editable;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { lines: texts } = useTexts().reportOptions;
  const [label, setLabel] = useState(line.label);
  const [unit, setUnit] = useState(line.unit);
  const [error, setError] = useState<unknown>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = isFigureWanted ? 'input[inputmode=decimal]' : 'input';
    form.current?.querySelector<HTMLElement>(field)?.focus();
  }, [isFigureWanted]);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    try {
      onSave({ label, unit });
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <form ref={form} className={styles.form} onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      <Field
        label={texts.label}
        {...(original && original.label !== label && { hint: texts.original(original.label) })}
      >
        <Input className={styles.input} value={label} onChange={(_, { value }) => setLabel(value)} />
      </Field>
      <Field label={texts.unit} {...(original && original.unit !== unit && { hint: texts.original(original.unit) })}>
        <Input className={styles.input} value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <FigureField
        label={texts.figure}
        unit={line.unit}
        hint={original?.measure ? texts.figureHint : texts.ownFigureHint}
        figure={figure}
        onChange={onFigure}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {texts.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
        {!original && (
          <Button size="small" appearance="subtle" onClick={onRemove}>
            {texts.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
