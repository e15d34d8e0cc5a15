import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { areaAddress } from '../../../core/sheet/address';
import type { RecognisedSheet } from '../../../core/register/Register';
import { useTexts } from '../../language/LanguageContext';
import { EmptySheetsPicture } from '../../pictures/EmptySheetsPicture';
import { usePort } from '../../port/PortContext';
import { useAnnounce } from '../../shell/AnnounceContext';
import { EmptyState } from '../../shell/EmptyState';
import { ErrorBar } from '../../shell/ErrorBar';
import { PlacePanel } from '../../shell/PlacePanel';
import { ProgressPanel } from '../../shell/ProgressPanel';
import { StaleNotice } from '../../shell/StaleNotice';
import { usePane } from '../../state/PaneContext';
import { NewHalfYear } from './NewHalfYear';
import { SheetCard } from './SheetCard';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  text: { margin: 0 },
  others: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Sổ: the sheets of the workbook and what HTX takes them for. */
export function SheetsPanel(): ReactElement {
  const styles = useStyles();
  const { sheets: texts, shell } = useTexts();
  const { workbook, goToPlace, aim, dropAim } = usePane();
  const port = usePort();
  const announce = useAnnounce();
  const [error, setError] = useState<unknown>();
  const { task, cancel } = workbook.recognition;
  const found = task.result ?? [];
  const known = found.filter(({ role }) => role !== 'other' && role !== 'report');
  const others = found.filter(({ role }) => role === 'other');
  const rows = known.reduce((sum, { dataRows }) => sum + dataRows.length, 0);
  const isRunning = task.status === 'running';

  const goTo = ({ name, headerRows, columns }: RecognisedSheet): void => {
    const [top = 1] = headerRows;
    const left = Math.min(...columns.map(({ column }) => column), Infinity);
    const [first, last] = Number.isFinite(left) ? [left, Math.max(...columns.map(({ column }) => column))] : [1, 1];
    setError(undefined);
    port.goTo(name, areaAddress({ top, left: first, bottom: headerRows.at(-1) ?? top, right: last })).catch(setError);
  };
  const aimIn = ({ name }: RecognisedSheet) =>
    aim?.kind === 'column' && aim.sheet === name ? { wanted: aim.field, onWanted: dropAim } : {};
  const reread = (message: string): void => {
    announce(message);
    workbook.invalidate();
    void workbook.recognise();
  };
  return (
    <PlacePanel
      place="sheets"
      heading={texts.heading}
      actions={
        !isRunning && (
          <>
            {known.length > 0 && (
              <Button appearance="primary" onClick={() => goToPlace('check')}>
                {shell.next.check}
              </Button>
            )}
            <Button appearance={known.length > 0 ? 'secondary' : 'primary'} onClick={() => void workbook.recognise()}>
              {texts.reread}
            </Button>
          </>
        )
      }
    >
      <NewHalfYear />
      {isRunning && <ProgressPanel label={texts.reading} task={task} onCancel={cancel} />}
      {task.status === 'failed' && <ErrorBar error={task.error} onRetry={() => void workbook.recognise()} />}
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      {task.status === 'cancelled' && <p className={styles.text}>{shell.progress.cancelled}</p>}
      {!isRunning && workbook.isStale.recognition && task.result && (
        <StaleNotice action={texts.reread} onAction={() => void workbook.recognise()} />
      )}
      {task.status === 'done' && known.length === 0 && (
        <EmptyState picture={<EmptySheetsPicture />} title={texts.empty.title} text={texts.empty.text} />
      )}
      {known.length > 0 && (
        <>
          <p className={styles.text}>{texts.summary(known.length, found.length, rows)}</p>
          <ul className={styles.list} aria-label={texts.list}>
            {known.map((sheet) => (
              <SheetCard key={sheet.name} sheet={sheet} onGoTo={goTo} onMapped={reread} {...aimIn(sheet)} />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{texts.otherSheets(others.length)}</summary>
          {port.mappings ? (
            <ul className={styles.list}>
              {others.map((sheet) => (
                <SheetCard key={sheet.name} sheet={sheet} onGoTo={goTo} onMapped={reread} />
              ))}
            </ul>
          ) : (
            <p className={styles.text}>{others.map(({ name }) => name).join(', ')}</p>
          )}
        </details>
      )}
    </PlacePanel>
  );
}
