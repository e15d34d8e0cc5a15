import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { functionGuide } from '../../../functions/guide';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { usePort } from '../../port/PortContext';
import { useAnnounce } from '../../shell/AnnounceContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { Notice } from '../../shell/Notice';
import { PageFrame } from '../../shell/PageFrame';
import { PlainFormulas } from './PlainFormulas';
import { showResult } from './showResult';

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
    overflowWrap: 'anywhere',
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  parts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  example: { overflowWrap: 'anywhere' },
  quiet: {
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The functions for cells: what each does and takes, examples, and a button that puts the first into the selected cell. */
export function GuidePage(): ReactElement {
  const styles = useStyles();
  const { guide } = useTexts().more;
  const language = useLanguage();
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
      <PlainFormulas />
      <ul className={styles.list}>
        {functionGuide(language).map(({ id, signature, description, parameters, examples }) => (
          <li key={id} className={styles.entry}>
            <h2 className={styles.name}>HTX.{id}</h2>
            <code className={styles.code}>{signature}</code>
            <p className={styles.text}>{description}</p>
            <ul className={styles.parts} aria-label={guide.parametersOf(`HTX.${id}`)}>
              {parameters.map(({ name, optional, description: meaning }) => (
                <li key={name} className={styles.quiet}>
                  <code>{name}</code>
                  {optional && ` (${guide.optional})`}: {meaning}
                </li>
              ))}
            </ul>
            <ul className={styles.parts} aria-label={guide.examplesOf(`HTX.${id}`)}>
              {examples.map(({ formula, result }) => (
                <li key={formula} className={styles.example}>
                  <code className={styles.code}>{formula}</code> {guide.result(showResult(result))}
                </li>
              ))}
            </ul>
            {insertFormula && examples[0] && (
              <Button
                size="small"
                aria-label={guide.insertOf(`HTX.${id}`)}
                onClick={() => void insert(examples[0]?.formula ?? '')}
              >
                {guide.insert}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
