import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '../../../core/sheet/address';
import type { RecognisedSheet } from '../../../core/register/Register';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { BandBadge } from './BandBadge';
import { columnsInOrder } from './columnsInOrder';
import { fieldLabel } from './fieldLabel';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  column: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  letter: {
    alignSelf: 'start',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  first: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The columns of a sheet in their order: what each was taken for, how surely, and why where that is not plain. */
export function ColumnList({ sheet }: { readonly sheet: RecognisedSheet }): ReactElement {
  const styles = useStyles();
  const { sheets: texts } = useTexts();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {columnsInOrder(sheet).map(({ column, header, found }) => (
        <li key={column} className={styles.column}>
          <span className={styles.letter}>{columnName(column)}</span>
          <div>
            <div className={styles.first}>
              <span>{found ? fieldLabel(found.field, sheet.role, language) : texts.unused}</span>
              {found && <BandBadge band={found.band} />}
            </div>
            <div className={styles.quiet}>
              {found && found.band !== 'sure'
                ? found.reason[language]
                : header === ''
                  ? texts.noHeader
                  : texts.headerText(header)}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
