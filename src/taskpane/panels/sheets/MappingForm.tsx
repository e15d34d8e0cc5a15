import { useState, type FormEvent, type ReactElement } from 'react';
import { Button, Field as FormField, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { LAST_ROW, columnName, type Area } from '../../../core/sheet/address';
import { fieldsOf, type Field } from '../../../core/register/fields';
import type { RecognisedSheet, Role } from '../../../core/register/Register';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import type { MappingPort, SheetMapping } from '../../port/ExcelPort';
import { usePort } from '../../port/PortContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { areaInSheet } from './areaInSheet';
import { assignField } from './assignField';
import { columnsInOrder } from './columnsInOrder';
import { familyOf } from './fieldLabel';
import { PickFromSelection } from './PickFromSelection';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  narrow: { minWidth: 0 },
  start: { justifySelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const UNUSED = '';

interface MappingFormProps {
  readonly sheet: RecognisedSheet;
  readonly mappings: MappingPort;
  /** The field that the form was opened for: it is asked for first, and has the focus. */
  readonly wanted?: Field;
  /** With what was done in a sentence, or without when the user gave up. */
  readonly onDone: (message?: string) => void;
}

/** Tells HTX how a sheet is to be read: its role, its header row, the field of each column. */
export function MappingForm({ sheet, mappings, wanted, onDone }: MappingFormProps): ReactElement {
  const styles = useStyles();
  const { edit, roles, unused } = useTexts().sheets;
  const language = useLanguage();
  const { readSelection } = usePort();
  const [role, setRole] = useState<Role>(sheet.role);
  const [headerRow, setHeaderRow] = useState(String(sheet.headerRows[0] ?? ''));
  const [fields, setFields] = useState<ReadonlyMap<number, Field | null>>(new Map());
  const [error, setError] = useState<unknown>();
  const [outside, setOutside] = useState<number>();
  const [isBusy, setBusy] = useState(false);
  const family = familyOf(role);
  const columns = columnsInOrder(sheet);
  const row = Number(headerRow);
  const isRowWrong = headerRow !== '' && !(Number.isInteger(row) && row >= 1 && row <= LAST_ROW);

  const run = async (work: () => Promise<void>, message: string): Promise<void> => {
    setBusy(true);
    try {
      await work();
      onDone(message);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  const pick = async (take: (area: Area) => void): Promise<void> => {
    if (!readSelection || isBusy) return;
    setBusy(true);
    setError(undefined);
    setOutside(undefined);
    try {
      take(areaInSheet(await readSelection(), sheet.name));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const pickField = (field: Field, to: number): void => {
    if (columns.some(({ column }) => column === to)) setFields((now) => assignField(now, columns, field, to));
    else setOutside(to);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isRowWrong || isBusy) return;
    const mapping: SheetMapping = {
      sheet: sheet.name,
      ...(role !== sheet.role && { role }),
      ...(headerRow !== '' && row !== sheet.headerRows[0] && { headerRow: row }),
      ...(fields.size > 0 && { fields }),
    };
    void run(() => mappings.save(mapping), edit.saved(sheet.name));
  };
  return (
    <form className={styles.form} onSubmit={save} aria-label={edit.open}>
      <FormField label={edit.role}>
        <Select className={styles.narrow} value={role} onChange={(_, { value }) => setRole(value as Role)}>
          {(Object.keys(roles) as Role[]).map((each) => (
            <option key={each} value={each}>
              {roles[each]}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField
        label={edit.headerRow}
        hint={edit.headerRowHint}
        {...(isRowWrong && { validationMessage: edit.headerRowWrong })}
      >
        <Input
          className={styles.narrow}
          inputMode="numeric"
          value={headerRow}
          onChange={(_, { value }) => setHeaderRow(value.trim())}
        />
      </FormField>
      {readSelection && (
        <Button
          className={styles.start}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void pick(({ top }) => setHeaderRow(String(top)))}
        >
          {edit.pickHeader}
        </Button>
      )}
      {readSelection && role !== 'other' && columns.length > 0 && (
        <PickFromSelection
          family={family}
          isBusy={isBusy}
          {...(wanted !== undefined && { wanted })}
          onPick={(take) => void pick(take)}
          onField={pickField}
          {...(outside !== undefined && { problem: edit.notInTable(columnName(outside)) })}
        />
      )}
      {role !== 'other' &&
        columns.map(({ column, header, found }) => {
          const chosen = fields.has(column) ? fields.get(column) : found?.field;
          return (
            <FormField key={column} label={edit.field(columnName(column))} hint={header}>
              <Select
                className={styles.narrow}
                value={chosen ?? UNUSED}
                onChange={(_, { value }) =>
                  setFields(new Map(fields).set(column, value === UNUSED ? null : (value as Field)))
                }
              >
                <option value={UNUSED}>{unused}</option>
                {fieldsOf(family).map(([field, spec]) => (
                  <option key={field} value={field}>
                    {language === 'vi' ? spec.label : spec.english}
                  </option>
                ))}
              </Select>
            </FormField>
          );
        })}
      {error !== undefined && <ErrorBar error={error} />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={isBusy}>
          {edit.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onDone()}>
          {edit.cancel}
        </Button>
        {sheet.isMapped && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => void run(() => mappings.forget(sheet.name), edit.forgotten(sheet.name))}
          >
            {edit.forget}
          </Button>
        )}
      </div>
    </form>
  );
}
