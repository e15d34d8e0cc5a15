import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { MissingField, Role } from '../../../core/register/Register';
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
}

/** The columns that a sheet lacks, each with what does not work without it. */
export function MissingList({ missing, role }: MissingListProps): ReactElement | null {
  const styles = useStyles();
  const { sheets: texts } = useTexts();
  const language = useLanguage();
  if (missing.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.missingList}>
      {missing.map(({ field, consequence }) => (
        <li key={field}>{texts.missing(fieldLabel(field, role, language), consequence[language])}</li>
      ))}
    </ul>
  );
}
