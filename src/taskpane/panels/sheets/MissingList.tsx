import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { MissingField, RecognisedColumn, Role } from '../../../core/register/Register';
import { columnName } from '../../../core/sheet/address';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { fieldLabel } from './fieldLabel';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface MissingListProps {
  readonly missing: readonly MissingField[];
  readonly role: Role;
  /** Of the sheet: one of them may be what is missing, if only the user says so. */
  readonly columns: readonly RecognisedColumn[];
}

/** The columns that a sheet lacks or may have, each with what does not work without it. */
export function MissingList({ missing, role, columns }: MissingListProps): ReactElement | null {
  const styles = useStyles();
  const { sheets: texts } = useTexts();
  const language = useLanguage();
  if (missing.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.missingList}>
      {missing.map(({ field, consequence }) => {
        const label = fieldLabel(field, role, language);
        const doubtful = columns.find((column) => column.field === field && column.band === 'unknown');
        return (
          <li key={field}>
            {doubtful
              ? texts.toConfirm(columnName(doubtful.column), label, consequence[language])
              : texts.missing(label, consequence[language])}
          </li>
        );
      })}
    </ul>
  );
}
