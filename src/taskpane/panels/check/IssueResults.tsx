import { startTransition, useDeferredValue, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { CellPlace, Issue } from '../../../core/rules/Issue';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { EmptySheetsPicture } from '../../pictures/EmptySheetsPicture';
import { EmptyState } from '../../shell/EmptyState';
import { filterIssues, isFiltering, NO_FILTER, type IssueFilter } from './filterIssues';
import { GroupLine } from './GroupLine';
import { groupIssues, type IssueGroup } from './groupIssues';
import { IssueFilters } from './IssueFilters';
import { issueItems, type IssueItem } from './issueItems';
import { IssueLine } from './IssueLine';
import { IssueList } from './IssueList';
import { ruleHelp } from './ruleHelp';
import type { Proposal } from './useFixes';
import { useSearchable } from './useSearchable';

/** A list that fits on a screen or two is shown open; a longer one as its headings. */
const SHORT = 15;

interface IssueResultsProps {
  readonly issues: readonly Issue[];
  readonly onGoTo: (place: CellPlace) => void;
  readonly onPropose: ((proposal: Proposal) => void) | undefined;
  readonly onFix: ((proposal: Proposal) => void) | undefined;
  readonly onIgnore: ((issue: Issue, reason: string) => void) | undefined;
}

/** The issues by rule, the filters above them, and what can be done with each. */
export function IssueResults({ issues, onGoTo, onPropose, onFix, onIgnore }: IssueResultsProps): ReactElement {
  const { check } = useTexts();
  const language = useLanguage();
  const [filter, setFilter] = useState<IssueFilter>(NO_FILTER);
  // Typing stays quick: the list follows when there is time.
  const deferred = useDeferredValue(filter);
  // The filters are laid out first and the list after them: together they would hold up the pane.
  const [isListed, setListed] = useState(false);
  useEffect(() => startTransition(() => setListed(true)), []);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [openIssue, setOpenIssue] = useState<string>();
  const searchable = useSearchable(issues);
  const shown = useMemo(() => {
    if (deferred.search.trim() === '') return filterIssues(issues, deferred);
    return searchable ? filterIssues(searchable, deferred) : filterIssues(issues, { ...deferred, search: '' });
  }, [issues, searchable, deferred]);
  const isOpenAtFirst = shown.length <= SHORT;
  const items = useMemo(
    () => issueItems(groupIssues(shown), ({ id }) => toggled.has(id) !== isOpenAtFirst),
    [shown, toggled, isOpenAtFirst],
  );

  const toggle = ({ id }: IssueGroup): void => {
    const next = new Set(toggled);
    if (!next.delete(id)) next.add(id);
    setToggled(next);
  };
  const proposalOf = (group: IssueGroup, members: readonly Issue[]): Proposal => ({
    title: ruleHelp(group.rule, language).title,
    issues: members.filter(({ fix }) => fix !== null),
  });
  const render = (item: IssueItem, tabIndex: 0 | -1): ReactElement => {
    if (item.kind === 'group') {
      const { group, isOpen } = item;
      return (
        <GroupLine
          group={group}
          isOpen={isOpen}
          tabIndex={tabIndex}
          onToggle={() => toggle(group)}
          onFixAll={onPropose && (() => onPropose(proposalOf(group, group.issues)))}
        />
      );
    }
    const { id, issue, group } = item;
    return (
      <IssueLine
        issue={issue}
        isOpen={id === openIssue}
        tabIndex={tabIndex}
        onToggle={() => {
          setOpenIssue(id === openIssue ? undefined : id);
          if (id !== openIssue) onGoTo(issue);
        }}
        sameCell={id === openIssue ? othersIn(issues, issue) : []}
        onGoTo={onGoTo}
        onFix={onFix && (() => onFix(proposalOf(group, [issue])))}
        onIgnore={onIgnore && ((reason) => onIgnore(issue, reason))}
      />
    );
  };
  return (
    <>
      <IssueFilters issues={issues} filter={filter} onChange={setFilter} />
      {isFiltering(deferred) && <div role="status">{check.shown(shown.length, issues.length)}</div>}
      {shown.length === 0 ? (
        <EmptyState picture={<EmptySheetsPicture />} title={check.noneShown.title} text={check.noneShown.text} />
      ) : (
        isListed && <IssueList items={items} render={render} />
      )}
    </>
  );
}

/** What else was found in the cell of an issue. */
function othersIn(issues: readonly Issue[], { sheet, cell, rule }: Issue): readonly Issue[] {
  return issues.filter((other) => other.cell === cell && other.sheet === sheet && other.rule !== rule);
}
