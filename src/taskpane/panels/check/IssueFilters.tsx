import { useMemo, type ReactElement } from 'react';
import { Button, Input, makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { Issue, Severity } from '../../../core/rules/Issue';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { filterChoices } from './filterChoices';
import { type IssueFilter, isFiltering, NO_FILTER } from './filterIssues';
import { FilterSelect } from './FilterSelect';
import { countBySeverity, SEVERITIES } from './groupIssues';
import { ruleHelp } from './ruleHelp';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  filters: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
  selects: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0 },
});

interface IssueFiltersProps {
  readonly issues: readonly Issue[];
  readonly filter: IssueFilter;
  readonly onChange: (filter: IssueFilter) => void;
}

/** Narrows the list: by severity (with its counts), by rule, sheet and commune, by words. */
export function IssueFilters({ issues, filter, onChange }: IssueFiltersProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const language = useLanguage();
  const counts = useMemo(() => countBySeverity(issues), [issues]);
  const { rules, sheets, communes } = useMemo(() => filterChoices(issues), [issues]);
  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onChange({ ...filter, severities });
  };
  return (
    <div className={styles.filters} role="search">
      <div className={styles.row} role="group" aria-label={check.filters.severity}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            {check.severityCount(check.severities[severity], counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.selects}>
        <FilterSelect
          label={check.filters.rule}
          all={check.filters.allRules}
          choices={rules.map((choice) => ({ ...choice, label: ruleHelp(choice.value, language).title }))}
          value={filter.rule}
          onChange={(rule) => onChange({ ...filter, rule })}
        />
        <FilterSelect
          label={check.filters.sheet}
          all={check.filters.allSheets}
          choices={sheets}
          value={filter.sheet}
          onChange={(sheet) => onChange({ ...filter, sheet })}
        />
        <FilterSelect
          label={check.filters.commune}
          all={check.filters.allCommunes}
          choices={communes}
          value={filter.commune}
          onChange={(commune) => onChange({ ...filter, commune })}
        />
      </div>
      <div className={styles.row}>
        <Input
          size="small"
          type="search"
          className={styles.grow}
          contentBefore={<SearchRegular />}
          aria-label={check.filters.search}
          placeholder={check.filters.placeholder}
          value={filter.search}
          onChange={(_, { value }) => onChange({ ...filter, search: value })}
        />
        {isFiltering(filter) && (
          <Button size="small" appearance="subtle" onClick={() => onChange(NO_FILTER)}>
            {check.filters.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
