import type { ReactElement } from 'react';
import { makeStyles, Select } from '@fluentui/react-components';
import { useTexts } from '../../language/LanguageContext';
import type { FilterChoice } from './filterChoices';

const useStyles = makeStyles({ select: { minWidth: 0, flex: '1 1 130px' } });

interface FilterSelectProps {
  readonly label: string;
  /** What the choice of everything is called. */
  readonly all: string;
  readonly choices: readonly FilterChoice[];
  /** Empty for everything. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list to one of several things; nothing where there is only one to choose. */
export function FilterSelect({ label, all, choices, value, onChange }: FilterSelectProps): ReactElement | null {
  const styles = useStyles();
  const { filters } = useTexts().check;
  if (choices.length < 2 && value === '') return null;
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(_, { value: chosen }) => onChange(chosen)}
    >
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {filters.counted(choice.label, choice.count)}
        </option>
      ))}
    </Select>
  );
}
