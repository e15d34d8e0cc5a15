import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/LanguageContext';
import { usePort } from '../../port/PortContext';
import { useAnnounce } from '../../shell/AnnounceContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { Notice } from '../../shell/Notice';
import { PageFrame } from '../../shell/PageFrame';
import { FUNCTION_GUIDE } from './functionGuide';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalL },
  entry: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The functions for cells: what each does, an example, and a button that puts it into the selected cell. */
export function GuidePage(): ReactElement {
  const styles = useStyles();
  const { guide } = useTexts().more;
  const { insertFormula } = usePort();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string>();
  const [error, setError] = useState<unknown>();
  const insert = async (formula: string): Promise<void> => {
    setOutcome(undefined);
    setError(undefined);
    try {
      const sentence = guide.inserted((await insertFormula?.(formula)) ?? '');
      setOutcome(sentence);
      announce(sentence);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <PageFrame heading={guide.title}>
      <p className={styles.text}>{guide.intro}</p>
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      {outcome !== undefined && <Notice intent="success">{outcome}</Notice>}
      <ul className={styles.list}>
        {FUNCTION_GUIDE.map(({ id, formula, result, plain }) => (
          <li key={id} className={styles.entry}>
            <h2 className={styles.name}>HTX.{id}</h2>
            <p className={styles.text}>{guide.functions[id]}</p>
            <p className={styles.text}>
              {guide.example}: <code className={styles.code}>{formula}</code> {guide.result(result)}
            </p>
            <p className={styles.quiet}>
              {guide.plainHint} <code className={styles.code}>{plain}</code>
            </p>
            {insertFormula && (
              <Button size="small" aria-label={guide.insertOf(`HTX.${id}`)} onClick={() => void insert(formula)}>
                {guide.insert}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
