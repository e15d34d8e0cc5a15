import { useEffect, useRef, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { Issue } from '../../../core/rules/Issue';
import { useTexts } from '../../language/LanguageContext';
import { changeTexts } from './changeTexts';
import { issueId } from './issueId';
import { onePerCell } from './onePerCell';

const useStyles = makeStyles({
  preview: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    maxHeight: '240px',
    overflowY: 'auto',
  },
  where: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap' },
  after: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** More changes than this are counted and not listed: nobody reads them here. */
const LISTED = 50;

interface FixPreviewProps {
  /** All with a fix. */
  readonly issues: readonly Issue[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What fixes would change, old beside new, before anything is changed. */
export function FixPreview({ issues: proposed, onApply, onCancel }: FixPreviewProps): ReactElement {
  const styles = useStyles();
  const issues = onePerCell(proposed);
  const { fix } = useTexts().check;
  const title = useRef<HTMLHeadingElement>(null);
  // Wherever it was asked for in a long list, it opens at the top.
  useEffect(() => title.current?.focus(), [proposed]);
  return (
    <section className={styles.preview} aria-label={fix.preview(issues.length)}>
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        {fix.preview(issues.length)}
      </h2>
      <ul className={styles.list} tabIndex={0} aria-label={fix.preview(issues.length)}>
        {issues.slice(0, LISTED).map((issue) => (
          <li key={issueId(issue)}>
            <FixChange issue={issue} isPlaced />
          </li>
        ))}
        {issues.length > LISTED && <li className={styles.where}>{fix.more(issues.length - LISTED)}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onApply}>
          {fix.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {fix.cancel}
        </Button>
      </div>
    </section>
  );
}

/** One change: what the cell holds and what it would hold; with its place if asked. */
export function FixChange({
  issue,
  isPlaced = false,
}: {
  readonly issue: Issue;
  readonly isPlaced?: boolean;
}): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const { before, after } = changeTexts(issue, check);
  return (
    <>
      <div className={styles.where}>
        {isPlaced && `${check.at(issue.sheet, issue.cell)} · `}
        {issue.fix?.grade === 'safe' ? check.fix.safe : check.fix.suggested}
      </div>
      <div className={styles.change} role="img" aria-label={check.fix.change(before, after)}>
        <span className={styles.before}>{before}</span>
        <ArrowRightRegular aria-hidden />
        <span className={styles.after}>{after}</span>
      </div>
    </>
  );
}
