import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { formatNumber } from '../../../core/vietnamese/formatNumber';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import type { IssueGroup } from './groupIssues';
import { LINE_BUTTON } from './IssueList';
import { ruleHelp } from './ruleHelp';
import { SeverityIcon } from './SeverityIcon';
import { useLineStyles } from './useLineStyles';

const useStyles = makeStyles({
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  fix: { padding: `0 0 ${tokens.spacingVerticalS} 44px` },
});

interface GroupLineProps {
  readonly group: IssueGroup;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
  /** Absent where nothing can be fixed. */
  readonly onFixAll?: (() => void) | undefined;
}

/** The heading of a rule: severity, title, count; opens its issues and offers to fix them all. */
export function GroupLine({ group, isOpen, tabIndex, onToggle, onFixAll }: GroupLineProps): ReactElement {
  const styles = useStyles();
  const line = useLineStyles();
  const { check } = useTexts();
  const { title } = ruleHelp(group.rule, useLanguage());
  const fixable = group.issues.filter(({ fix }) => fix !== null).length;
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={line.button}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-label={`${check.severities[group.severity]}. ${title}. ${formatNumber(group.issues.length)}`}
        onClick={onToggle}
        {...LINE_BUTTON}
      >
        {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        <SeverityIcon severity={group.severity} />
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{formatNumber(group.issues.length)}</span>
      </button>
      {isOpen && onFixAll && fixable > 1 && (
        <div className={styles.fix}>
          <Button size="small" onClick={onFixAll}>
            {check.fix.allOfRule(fixable)}
          </Button>
        </div>
      )}
    </div>
  );
}
