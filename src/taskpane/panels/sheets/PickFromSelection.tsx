import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button, Field as FormField, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Area } from '../../../core/sheet/address';
import { fieldsOf, type Field, type SheetFamily } from '../../../core/register/fields';
import { useLanguage, useTexts } from '../../language/LanguageContext';

const useStyles = makeStyles({
  row: { display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  field: { width: '100%' },
  narrow: { minWidth: 0 },
});

interface PickFromSelectionProps {
  readonly family: SheetFamily;
  readonly isBusy: boolean;
  /** Chosen at first, and given the focus. */
  readonly wanted?: Field;
  /** Reads what is selected in the sheet and hands it on, or shows why it cannot. */
  readonly onPick: (take: (area: Area) => void) => void;
  /** Why the column that was pointed out cannot be taken. */
  readonly problem?: string;
  readonly onField: (field: Field, column: number) => void;
}

/** A field whose column the user points out in the sheet instead of looking for its letter. */
export function PickFromSelection(props: PickFromSelectionProps): ReactElement {
  const { family, isBusy, wanted, problem, onPick, onField } = props;
  const styles = useStyles();
  const { edit } = useTexts().sheets;
  const language = useLanguage();
  const fields = fieldsOf(family);
  const [chosen, setChosen] = useState(wanted);
  const row = useRef<HTMLDivElement>(null);
  const isWanted = wanted !== undefined;
  useEffect(() => {
    if (isWanted) row.current?.querySelector('select')?.focus();
  }, [isWanted]);
  const field = fields.some(([each]) => each === chosen) ? chosen : fields[0]?.[0];
  return (
    <div ref={row} className={styles.row}>
      <FormField
        className={styles.field}
        label={edit.pickField}
        hint={edit.pickHint}
        {...(problem !== undefined && { validationMessage: problem })}
      >
        <Select className={styles.narrow} value={field ?? ''} onChange={(_, { value }) => setChosen(value as Field)}>
          {fields.map(([each, spec]) => (
            <option key={each} value={each}>
              {language === 'vi' ? spec.label : spec.english}
            </option>
          ))}
        </Select>
      </FormField>
      <Button
        size="small"
        disabledFocusable={isBusy || field === undefined}
        onClick={() => onPick(({ left }) => field !== undefined && onField(field, left))}
      >
        {edit.pickColumn}
      </Button>
    </div>
  );
}
