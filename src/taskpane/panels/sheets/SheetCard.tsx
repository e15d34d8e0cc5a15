import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { Field } from '../../../core/register/fields';
import type { RecognisedSheet } from '../../../core/register/Register';
import { areaAddress } from '../../../core/sheet/address';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { usePort } from '../../port/PortContext';
import { BandBadge } from './BandBadge';
import { ColumnList } from './ColumnList';
import { ConfirmReading } from './ConfirmReading';
import { MappingForm } from './MappingForm';
import { MissingList } from './MissingList';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  role: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginInlineStart: '-8px' },
});

interface SheetCardProps {
  readonly sheet: RecognisedSheet;
  readonly onGoTo: (sheet: RecognisedSheet) => void;
  /** After the way of reading was saved or forgotten. */
  readonly onMapped: (message: string) => void;
  /** A field whose column the user has come to point out. */
  readonly wanted?: Field;
  /** After it was pointed out or given up. */
  readonly onWanted?: () => void;
}

/** One sheet that HTX can use: what it is for, how much is in it, what to look at again. */
export function SheetCard({ sheet, onGoTo, onMapped, wanted, onWanted }: SheetCardProps): ReactElement {
  const styles = useStyles();
  const { sheets: texts } = useTexts();
  const language = useLanguage();
  const { mappings } = usePort();
  const [isOpen, setOpen] = useState(false);
  const [isEditing, setEditing] = useState(wanted !== undefined);
  const unsure = sheet.columns.filter(({ band }) => band !== 'sure').length;
  // A sheet that is surely what it is may still lack what only the user can say.
  const isAsking = sheet.columns.some(
    ({ field, band }) => band === 'unknown' && sheet.missing?.some((missing) => missing.field === field),
  );
  const band = isAsking && sheet.band === 'sure' ? 'likely' : sheet.band;
  const [first = 0] = sheet.headerRows;
  const facts = [
    texts.rows(sheet.dataRows.length),
    ...(sheet.headerRows.length > 0 ? [texts.headerAt(first, sheet.headerRows.at(-1) ?? first)] : []),
    texts.columnsFound(sheet.columns.length, sheet.unassigned.length),
    ...(unsure > 0 ? [texts.toReview(unsure)] : []),
  ];
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <h2 className={styles.role}>{texts.roles[sheet.role]}</h2>
        <BandBadge band={band} />
      </div>
      <p className={styles.quiet}>{sheet.name}</p>
      <p className={styles.quiet}>{facts.join(' · ')}</p>
      {sheet.band !== 'sure' && <p className={styles.quiet}>{sheet.reason[language]}</p>}
      {sheet.leftOut && <p className={styles.quiet}>{texts.leftOut(sheet.leftOut.map(areaAddress).join(', '))}</p>}
      {sheet.missing && <MissingList missing={sheet.missing} role={sheet.role} columns={sheet.columns} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.showColumns}
        </Button>
        <Button size="small" appearance="subtle" aria-label={texts.goTo(sheet.name)} onClick={() => onGoTo(sheet)}>
          {texts.goToShort}
        </Button>
        {mappings && !sheet.isSkipped && (
          <Button size="small" appearance="subtle" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
            {texts.edit.open}
          </Button>
        )}
      </div>
      {mappings && isEditing && (
        <MappingForm
          sheet={sheet}
          mappings={mappings}
          {...(wanted !== undefined && { wanted })}
          onDone={(message) => {
            setEditing(false);
            onWanted?.();
            if (message !== undefined) onMapped(message);
          }}
        />
      )}
      {isOpen && <ColumnList sheet={sheet} />}
      {isOpen && mappings && <ConfirmReading sheet={sheet} mappings={mappings} onDone={onMapped} />}
    </li>
  );
}
