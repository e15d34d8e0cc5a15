import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/LanguageContext';
import type { PlainOutcome } from '../../port/ExcelPort';
import { usePort } from '../../port/PortContext';
import { useAnnounce } from '../../shell/AnnounceContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { Notice } from '../../shell/Notice';
import { ProgressPanel } from '../../shell/ProgressPanel';
import { usePane } from '../../state/PaneContext';
import { useTask } from '../../state/useTask';

/** More cells than these are only counted. */
const CELLS_SHOWN = 20;

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Turns the HTX formulas of the selection into ordinary ones, says what stayed and why, and how to take it back. */
export function PlainFormulas(): ReactElement | null {
  const styles = useStyles();
  const { plain } = useTexts().more.guide;
  const { convertToPlain, history } = usePort();
  const { openPage } = usePane();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<PlainOutcome>();
  const { task, start, cancel, dismiss } = useTask<PlainOutcome>();
  if (!convertToPlain) return null;

  const sentence = ({ converted }: PlainOutcome): string => (converted > 0 ? plain.done(converted) : plain.none);
  const convert = async (): Promise<void> => {
    setOutcome(undefined);
    const done = await start((run) => convertToPlain({ title: plain.step, ...run }));
    if (!done) return;
    setOutcome(done);
    announce(sentence(done));
  };
  const isRunning = task.status === 'running';
  return (
    <section className={styles.section} aria-labelledby="plain-formulas">
      <h2 id="plain-formulas" className={styles.heading}>
        {plain.title}
      </h2>
      <p className={styles.text}>{plain.hint}</p>
      <Button size="small" disabledFocusable={isRunning} onClick={() => void convert()}>
        {plain.convert}
      </Button>
      {isRunning && <ProgressPanel label={plain.running} task={task} onCancel={cancel} />}
      {task.status === 'failed' && <ErrorBar error={task.error} onDismiss={dismiss} />}
      {outcome && (
        <Notice intent={outcome.converted > 0 ? 'success' : 'info'}>
          <p className={styles.text}>{sentence(outcome)}</p>
          {outcome.converted > 0 && <p className={styles.text}>{plain.undo}</p>}
          {outcome.left.length > 0 && <LeftCells left={outcome.left} />}
          {outcome.converted > 0 && history && (
            <Button size="small" onClick={() => openPage('history')}>
              {plain.toHistory}
            </Button>
          )}
        </Notice>
      )}
    </section>
  );
}

function LeftCells({ left }: Pick<PlainOutcome, 'left'>): ReactElement {
  const styles = useStyles();
  const { plain } = useTexts().more.guide;
  const others = left.length - CELLS_SHOWN;
  return (
    <>
      <p className={styles.text}>{plain.left(left.length)}</p>
      <ul className={styles.list}>
        {left.slice(0, CELLS_SHOWN).map(({ cell, reason }) => (
          <li key={cell}>
            {cell}: {plain.reasons[reason]}
          </li>
        ))}
        {others > 0 && <li>{plain.others(others)}</li>}
      </ul>
    </>
  );
}
