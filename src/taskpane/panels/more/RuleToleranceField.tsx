import { useState, type ReactElement } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Tolerance } from '../../../core/rules/engine/Rule';
import { formatNumber } from '../../../core/vietnamese/formatNumber';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { readTolerance } from './readTolerance';

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface RuleToleranceFieldProps {
  readonly tolerance: Tolerance;
  /** `undefined`: as the rule has it. */
  readonly value: number | undefined;
  readonly onSave: (value: number | undefined) => void;
}

/** How much may differ without a report; kept once the field is left or by Enter, Esc takes back what was typed. */
export function RuleToleranceField({ tolerance, value, onSave }: RuleToleranceFieldProps): ReactElement {
  const styles = useStyles();
  const { rules: texts } = useTexts().settings;
  const language = useLanguage();
  /** What is typed and not yet kept; a number that cannot be used stays here to be mended. */
  const [draft, setDraft] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const save = (): void => {
    if (draft === undefined) return;
    const read = readTolerance(draft, tolerance);
    setRefused(read === 'unusable');
    if (read === 'unusable') return;
    setDraft(undefined);
    if (read !== value) onSave(read);
  };
  const takeBack = (): void => {
    setDraft(undefined);
    setRefused(false);
  };
  const most = formatNumber(tolerance.most);
  return (
    <Field
      label={texts.tolerance(tolerance.unit[language])}
      hint={texts.toleranceHint(formatNumber(tolerance.usual))}
      {...(isRefused && {
        validationState: 'error',
        validationMessage: tolerance.whole ? texts.toleranceWhole(most) : texts.toleranceWrong(most),
      })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={draft ?? (value === undefined ? '' : formatNumber(value, { decimals: 6 }))}
        onChange={(_, { value: typed }) => setDraft(typed)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape' && draft !== undefined) {
            // The page would close on it.
            event.stopPropagation();
            takeBack();
          }
        }}
      />
    </Field>
  );
}
