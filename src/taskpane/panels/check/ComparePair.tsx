import { useEffect, useState, type ReactElement } from 'react';
import { Button, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import type { CellPlace, Issue } from '../../../core/rules/Issue';
import { useTexts } from '../../language/LanguageContext';
import { usePort } from '../../port/PortContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { usePane } from '../../state/PaneContext';
import { ComparedTable } from './ComparedTable';
import { compareRecords, recordAt, type ComparedRecords } from './compareRecords';

const useStyles = makeStyles({
  pair: { display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0 },
});

interface ComparePairProps {
  readonly issue: Issue;
  readonly onGoTo: (place: CellPlace) => void;
}

/**
 * The record of an issue beside the one that it may be mixed up with, field by field, with what speaks for their being
 * one. Nothing is merged: each can be gone to. Draws nothing where one of them is no record.
 */
export function ComparePair({ issue, onGoTo }: ComparePairProps): ReactElement | null {
  const styles = useStyles();
  const { check } = useTexts();
  const { compare: texts } = check;
  const { readRecords } = usePort();
  const { result } = usePane().workbook.check.task;
  const [chosen, setChosen] = useState(0);
  const [compared, setCompared] = useState<ComparedRecords>();
  const [error, setError] = useState<unknown>();
  const { related = [] } = issue;
  const twin = related[chosen] ?? related[0];

  useEffect(() => {
    const pair = twin && result && pairOf(result.sheets, issue, twin);
    if (!pair || !readRecords) return undefined;
    let isCurrent = true;
    readRecords(
      pair.map(({ sheet, row, columns }) => ({ sheet, row, columns: columns.map(({ column }) => column) })),
    ).then(
      (cells) => isCurrent && setCompared(compareRecords(pair, cells)),
      (problem: unknown) => isCurrent && setError(problem),
    );
    return () => {
      isCurrent = false;
    };
  }, [readRecords, result, issue, twin]);

  if (!twin || !readRecords || !result || !pairOf(result.sheets, issue, twin)) return null;
  const places = [issue, twin] as const;
  return (
    <div className={styles.pair} role="group" aria-label={texts.title}>
      <strong>{texts.title}</strong>
      {related.length > 1 && (
        <Select
          size="small"
          aria-label={texts.with}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {related.map(({ sheet, cell }, index) => (
            <option key={`${sheet}!${cell}`} value={index}>
              {check.at(sheet, cell)}
            </option>
          ))}
        </Select>
      )}
      {error !== undefined && <ErrorBar error={error} />}
      {compared ? (
        <>
          {compared.evidence !== null && <p className={styles.text}>{texts.evidence[compared.evidence]}</p>}
          <ComparedTable
            fields={compared.fields}
            headings={places.map(({ sheet, cell }) => (
              <Button key={`${sheet}!${cell}`} size="small" appearance="subtle" onClick={() => onGoTo({ sheet, cell })}>
                {check.at(sheet, cell)}
              </Button>
            ))}
          />
        </>
      ) : (
        error === undefined && <Spinner size="tiny" label={texts.reading} />
      )}
    </div>
  );
}

function pairOf(
  sheets: Parameters<typeof recordAt>[0],
  issue: Issue,
  twin: CellPlace,
): Parameters<typeof compareRecords>[0] | undefined {
  const [one, other] = [recordAt(sheets, issue), recordAt(sheets, twin)];
  if (!one || !other || (one.sheet === other.sheet && one.row === other.row)) return undefined;
  return [one, other];
}
