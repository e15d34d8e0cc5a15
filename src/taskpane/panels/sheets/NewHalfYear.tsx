import { useEffect, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { endedHalfYear } from '../../../core/plan/endedHalfYear';
import { formatDate } from '../../../core/vietnamese/formatDate';
import { useTexts } from '../../language/LanguageContext';
import type { LastWork } from '../../port/ExcelPort';
import { usePort } from '../../port/PortContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { Notice } from '../../shell/Notice';
import { usePane } from '../../state/PaneContext';
import { today } from '../../state/today';
import { RegisterChangeList } from './RegisterChangeList';

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** Greets whoever opens the workbook again in a new half-year: what was done last, and where to begin. */
export function NewHalfYear(): ReactElement | null {
  const styles = useStyles();
  const { newHalfYear: texts } = useTexts().shell;
  const { readLastWork, goTo } = usePort();
  const { goToPlace, workbook } = usePane();
  const [last, setLast] = useState<LastWork>();
  const [error, setError] = useState<unknown>();
  // The registers come first: whoever opens the pane waits for them.
  const { status, result: sheets } = workbook.recognition.task;
  const isRead = status === 'done';
  useEffect(() => {
    if (isRead) readLastWork?.().then(setLast, setError);
  }, [isRead, readLastWork]);

  if (error !== undefined) return <ErrorBar error={error} onDismiss={() => setError(undefined)} />;
  const times = [last?.checked, last?.report?.time].filter((time) => time !== undefined);
  const ended = times.length === 0 ? undefined : endedHalfYear(dayOfTime(Math.max(...times)), today());
  if (!last || !ended) return null;
  const { checked, registers, report } = last;
  const sheet = report?.sheet;
  const check = (): void => {
    goToPlace('check');
    void workbook.runCheck();
  };
  return (
    <Notice>
      <p className={styles.text}>
        <strong>{texts.ended(ended)}</strong> {checked !== undefined && texts.checked(formatDate(dayOfTime(checked)))}
      </p>
      {registers && sheets && <RegisterChangeList before={registers} sheets={sheets} />}
      <p className={styles.text}>
        {report && sheet !== undefined && `${texts.reported(sheet, formatDate(dayOfTime(report.time)))} `}
        {texts.next}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={check}>
          {texts.check}
        </Button>
        {sheet !== undefined && (
          <Button size="small" onClick={() => void goTo(sheet, 'A1').catch(setError)}>
            {texts.seeReport}
          </Button>
        )}
      </div>
    </Notice>
  );
}

function dayOfTime(time: number): ReturnType<typeof today> {
  return today(new Date(time));
}
