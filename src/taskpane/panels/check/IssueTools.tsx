import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HighlightRegular, TableRegular } from '@fluentui/react-icons';
import type { Issue } from '../../../core/rules/Issue';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import type { MarkPort } from '../../port/ExcelPort';
import { usePort } from '../../port/PortContext';
import { useAnnounce } from '../../shell/AnnounceContext';
import { today } from '../../state/today';
import { MarkLegend } from './MarkLegend';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  outcome: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface IssueToolsProps {
  readonly issues: readonly Issue[];
  readonly onError: (error: unknown) => void;
}

/** Colours the cells of the issues in their sheets, takes the colours away again, and lists the issues on a sheet. */
export function IssueTools({ issues, onError }: IssueToolsProps): ReactElement | null {
  const styles = useStyles();
  const { marks: texts, issuesSheet } = useTexts().check;
  const language = useLanguage();
  const { marks, writeIssues } = usePort();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<string>();
  const run = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    try {
      const sentence = await work();
      setOutcome(sentence);
      announce(sentence);
    } catch (error) {
      onError(error);
    } finally {
      setBusy(false);
    }
  };
  const show = async (port: MarkPort): Promise<string> => {
    const { cells, leftOut, protectedSheets } = await port.show(issues);
    return [
      texts.shown(cells),
      ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
      ...(protectedSheets.length > 0 ? [texts.protectedSheets(protectedSheets)] : []),
    ].join(' ');
  };
  const clear = async (port: MarkPort): Promise<string> => {
    const { protectedSheets } = await port.clear();
    return protectedSheets.length > 0 ? texts.stillMarked(protectedSheets) : texts.cleared;
  };
  const write = async (port: NonNullable<typeof writeIssues>): Promise<string> => {
    const { name, leftOut, keptAs } = await port(issues, { language, today: today() });
    return [
      issuesSheet.written(name),
      ...(leftOut > 0 ? [issuesSheet.leftOut(leftOut)] : []),
      ...(keptAs === null ? [] : [issuesSheet.kept(keptAs)]),
    ].join(' ');
  };
  if (!marks && !writeIssues) return null;
  return (
    <div className={styles.row}>
      {marks && (
        <>
          <Button
            size="small"
            icon={<HighlightRegular />}
            disabledFocusable={isBusy}
            onClick={() => void run(() => show(marks))}
          >
            {texts.show}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => void run(() => clear(marks))}
          >
            {texts.clear}
          </Button>
        </>
      )}
      {writeIssues && issues.length > 0 && (
        <Button
          size="small"
          icon={<TableRegular />}
          disabledFocusable={isBusy}
          onClick={() => void run(() => write(writeIssues))}
        >
          {issuesSheet.write}
        </Button>
      )}
      {marks && <MarkLegend />}
      {outcome !== undefined && <span className={styles.outcome}>{outcome}</span>}
    </div>
  );
}
