import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HighlightRegular } from '@fluentui/react-icons';
import type { Issue } from '../../../core/rules/Issue';
import { useTexts } from '../../language/LanguageContext';
import type { MarkPort } from '../../port/ExcelPort';
import { useAnnounce } from '../../shell/AnnounceContext';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  outcome: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface MarkButtonsProps {
  readonly marks: MarkPort;
  readonly issues: readonly Issue[];
  readonly onError: (error: unknown) => void;
}

/** Colours the cells of the issues in their sheets, and takes the colours away again. */
export function MarkButtons({ marks, issues, onError }: MarkButtonsProps): ReactElement {
  const styles = useStyles();
  const { marks: texts } = useTexts().check;
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
  const show = async (): Promise<string> => {
    const { cells, leftOut, protectedSheets } = await marks.show(issues);
    return [
      texts.shown(cells),
      ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
      ...(protectedSheets.length > 0 ? [texts.protectedSheets(protectedSheets)] : []),
    ].join(' ');
  };
  const clear = async (): Promise<string> => {
    await marks.clear();
    return texts.cleared;
  };
  return (
    <div className={styles.row}>
      <Button size="small" icon={<HighlightRegular />} disabledFocusable={isBusy} onClick={() => void run(show)}>
        {texts.show}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => void run(clear)}>
        {texts.clear}
      </Button>
      {outcome !== undefined && <span className={styles.outcome}>{outcome}</span>}
    </div>
  );
}
