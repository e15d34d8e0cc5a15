import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellPlace, Issue } from '../../../core/rules/Issue';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { ComparePair } from './ComparePair';
import { FixChange } from './FixPreview';
import { formatCell } from './formatCell';
import { IgnoreForm } from './IgnoreForm';
import { LINE_BUTTON } from './IssueList';
import { ruleHelp } from './ruleHelp';
import { useLineStyles } from './useLineStyles';

const useStyles = makeStyles({
  line: { paddingInlineStart: '22px' },
  texts: { display: 'grid', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  where: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  details: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    marginInlineStart: tokens.spacingHorizontalXXS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The rules about two records that may be one. */
const COMPARED: ReadonlySet<string> = new Set(['name-duplicate', 'name-confusable', 'tax-code-duplicate']);

interface IssueLineProps {
  readonly issue: Issue;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  /** Opens or closes the line; opening goes to the cell. */
  readonly onToggle: () => void;
  readonly onGoTo: (place: CellPlace) => void;
  /** What else was found in the same cell. */
  readonly sameCell: readonly Issue[];
  readonly onFix?: (() => void) | undefined;
  readonly onIgnore?: ((reason: string) => void) | undefined;
}

/** One issue: what and where; open, also why it matters, how it would be mended, and what can be done. */
export function IssueLine(props: IssueLineProps): ReactElement {
  const { issue, isOpen, tabIndex, sameCell, onToggle, onGoTo, onFix, onIgnore } = props;
  const styles = useStyles();
  const line = useLineStyles();
  const { check } = useTexts();
  const language = useLanguage();
  const help = ruleHelp(issue.rule, language);
  const [isIgnoring, setIgnoring] = useState(false);
  const details = useRef<HTMLDivElement>(null);
  const gaveUp = useRef(false);
  useEffect(() => {
    if (isIgnoring || !gaveUp.current) return;
    gaveUp.current = false;
    details.current?.querySelector<HTMLElement>('[data-ignore-button]')?.focus();
  }, [isIgnoring]);
  const giveUp = (): void => {
    gaveUp.current = true;
    setIgnoring(false);
  };
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={line.button}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        onClick={onToggle}
        {...LINE_BUTTON}
      >
        <span className={styles.texts}>
          <span>{issue.message}</span>
          <span className={styles.where}>{check.at(issue.sheet, issue.cell)}</span>
        </span>
      </button>
      {isOpen && (
        <div className={styles.details} ref={details}>
          {issue.fix ? (
            <div>
              <FixChange issue={issue} />
            </div>
          ) : (
            <p className={styles.paragraph}>{check.value(formatCell(issue.value, check.emptyValue, issue.rule))}</p>
          )}
          {sameCell.length > 0 && (
            <p className={styles.paragraph}>
              {check.sameCell(sameCell.map(({ rule }) => ruleHelp(rule, language).title))}
            </p>
          )}
          {COMPARED.has(issue.rule) && <ComparePair issue={issue} onGoTo={onGoTo} />}
          {help.explanation !== '' && (
            <div>
              <strong>{check.why}</strong>
              <p className={styles.paragraph}>{help.explanation}</p>
              {help.source !== '' && <p className={styles.where}>{check.source(help.source)}</p>}
            </div>
          )}
          {isIgnoring && onIgnore ? (
            <IgnoreForm onSave={onIgnore} onCancel={giveUp} />
          ) : (
            <div className={styles.buttons}>
              {issue.fix && onFix && (
                <Button size="small" onClick={onFix}>
                  {check.fix.one}
                </Button>
              )}
              <Button size="small" appearance="subtle" onClick={() => onGoTo(issue)}>
                {check.goTo}
              </Button>
              {onIgnore && (
                <Button size="small" appearance="subtle" data-ignore-button="" onClick={() => setIgnoring(true)}>
                  {check.ignore.open}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
