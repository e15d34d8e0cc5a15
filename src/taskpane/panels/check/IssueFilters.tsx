import type { ReactElement } from 'react';
import { Button, Input, makeStyles, Select, tokens, ToggleButton } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { Issue, Severity } from '../../../core/rules/Issue';
import { useTexts } from '../../language/LanguageContext';
import { type IssueFilter, isFiltering, NO_FILTER } from './filterIssues';
import { countBySeverity, SEVERITIES } from './groupIssues';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  filters: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
  toggle: { minWidth: 0 },
});

interface IssueFiltersProps {
  readonly issues: readonly Issue[];
  readonly filter: IssueFilter;
  readonly onChange: (filter: IssueFilter) => void;
}

/** Narrows the list: by severity (with its counts), by sheet, by words. */
export function IssueFilters({ issues, filter, onChange }: IssueFiltersProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const counts = countBySeverity(issues);
  const sheets = [...new Set(issues.map(({ sheet }) => sheet))];
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
      {sheets.length > 1 && (
        <Select
          size="small"
          aria-label={check.filters.sheet}
          value={filter.sheet}
          onChange={(_, { value }) => onChange({ ...filter, sheet: value })}
        >
          <option value="">{check.filters.allSheets}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      )}
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
