import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../../core/report/Summary';
import { useTexts } from '../../../language/LanguageContext';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

interface NoRowsProps {
  readonly indicator: Indicator;
  /** The figure was typed. */
  readonly isTyped: boolean;
}

/** Why a line has no figure and what would give it one, or why a figure has no rows. */
export function NoRows({ indicator: { actual, note, gap }, isTyped }: NoRowsProps): ReactElement {
  const styles = useStyles();
  const { evidence: texts } = useTexts();
  const reasons = isTyped ? [texts.typed] : actual === 0 ? [texts.zero] : [];
  return (
    <>
      <h2 className={styles.title}>{actual === null ? texts.why : texts.noRows}</h2>
      {reasons.map((reason) => (
        <p key={reason} className={styles.text}>
          {reason}
        </p>
      ))}
      {note !== '' && (
        <p className={styles.text} lang="vi">
          {note}
        </p>
      )}
      {actual === null && gap && <p className={styles.text}>{texts.ways[gap.kind]}</p>}
      {note === '' && reasons.length === 0 && <p className={styles.text}>{texts.unknown}</p>}
    </>
  );
}
