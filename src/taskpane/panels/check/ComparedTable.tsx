import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { IDENTITY_FIELDS } from '../../../core/register/fieldTables/identityFields';
import { useTexts } from '../../language/LanguageContext';
import type { ComparedField } from './compareRecords';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { padding: '2px 4px 2px 0', textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' },
    '& thead th': { fontWeight: tokens.fontWeightRegular, padding: 0 },
    '& thead button': { justifyContent: 'flex-start', minWidth: 0, paddingInline: 0, textAlign: 'start' },
    '& tbody': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  header: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  value: { fontWeight: tokens.fontWeightSemibold },
  same: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface ComparedTableProps {
  readonly fields: readonly ComparedField[];
  /** One above each record. */
  readonly headings: readonly ReactNode[];
}

/** What differs between two records, side by side; what is the same is only named. */
export function ComparedTable({ fields, headings }: ComparedTableProps): ReactElement {
  const styles = useStyles();
  const { compare: texts, emptyValue } = useTexts().check;
  const same = fields.filter(({ isSame }) => isSame);
  const different = fields.filter(({ isSame }) => !isSame);
  // Two entries of one unit often have other figures: they say little, and many of them hide what says much.
  const figures = different.filter(({ field }) => !(field in IDENTITY_FIELDS));
  return (
    <>
      <table className={styles.table} aria-label={texts.differences}>
        <thead>
          <tr>
            {headings.map((heading, side) => (
              <th key={side} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {different
          .filter(({ field }) => field in IDENTITY_FIELDS)
          .map(({ field, header, texts: [one, other] }) => (
            <tbody key={field}>
              <tr>
                <th colSpan={2} scope="rowgroup" className={styles.header}>
                  {header}
                </th>
              </tr>
              <tr>
                <td className={styles.value}>{one === '' ? emptyValue : one}</td>
                <td className={styles.value}>{other === '' ? emptyValue : other}</td>
              </tr>
            </tbody>
          ))}
      </table>
      {figures.length > 0 && <p className={styles.same}>{texts.otherwise(figures.map(({ header }) => header))}</p>}
      {same.length > 0 && <p className={styles.same}>{texts.same(same.map(({ header }) => header))}</p>}
    </>
  );
}
