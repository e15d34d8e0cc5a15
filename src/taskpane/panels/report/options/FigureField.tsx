import { useState, type ReactElement } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { formatNumber } from '../../../../core/vietnamese/formatNumber';
import { useTexts } from '../../../language/LanguageContext';
import { readFigure } from './readFigure';

const useStyles = makeStyles({ input: { minWidth: 0 } });

/** As many digits as a figure can have, so that what is shown is what is kept. */
const DECIMALS = 10;

interface FigureFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
  readonly figure: number | undefined;
  /** Hears a figure that is read without doubt; `undefined` when the field was emptied. */
  readonly onChange: (figure: number | undefined) => void;
}

/** A figure to type, read as Vietnamese offices write it; what can be read in two ways is asked back. */
export function FigureField({ label, unit, hint, figure, onChange }: FigureFieldProps): ReactElement {
  const styles = useStyles();
  const { figure: texts } = useTexts().reportOptions;
  const [draft, setDraft] = useState<string>();
  const typed = draft === undefined ? undefined : readFigure(draft, unit);
  const problem =
    typed?.kind === 'twoWays'
      ? texts.twoWays(draft ?? '', typed.candidates.map((value) => formatNumber(value, { decimals: 3 })).join(', '))
      : typed?.kind === 'wrong'
        ? texts.wrong(unit)
        : undefined;
  const keep = (): void => {
    if (typed?.kind !== 'figure' && typed?.kind !== 'empty') return;
    const value = typed.kind === 'figure' ? typed.value : undefined;
    setDraft(undefined);
    if (value !== figure) onChange(value);
  };
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={draft ?? (figure === undefined ? '' : formatNumber(figure, { decimals: DECIMALS }))}
        contentAfter={unit}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
    </Field>
  );
}
