import type { Issue } from '../../../core/rules/Issue';
import { communeKey } from './communeKey';
import { groupIssues } from './groupIssues';

/** Something that the list can be narrowed to, and how many issues it has. */
export interface FilterChoice {
  readonly value: string;
  /** As the workbook first writes it, or the id of the rule. */
  readonly label: string;
  readonly count: number;
}

export interface FilterChoices {
  /** As in the list: the gravest first. */
  readonly rules: readonly FilterChoice[];
  /** In the order of the workbook. */
  readonly sheets: readonly FilterChoice[];
  /** By the alphabet; several spellings of one commune are one. */
  readonly communes: readonly FilterChoice[];
}

const byAlphabet = new Intl.Collator('vi').compare;

/** What a list of issues can be narrowed to. */
export function filterChoices(issues: readonly Issue[]): FilterChoices {
  const rules = new Map<string, FilterChoice>();
  for (const { rule, issues: members } of groupIssues(issues)) add(rules, rule, rule, members.length);
  const sheets = new Map<string, FilterChoice>();
  const communes = new Map<string, FilterChoice>();
  for (const { sheet, commune = '' } of issues) {
    add(sheets, sheet, sheet);
    if (commune !== '') add(communes, communeKey(commune), commune);
  }
  return {
    rules: [...rules.values()],
    sheets: [...sheets.values()],
    communes: [...communes.values()].filter(({ value }) => value !== '').sort((a, b) => byAlphabet(a.value, b.value)),
  };
}

function add(choices: Map<string, FilterChoice>, value: string, label: string, count = 1): void {
  const known = choices.get(value);
  choices.set(value, { value, label: known?.label ?? label, count: (known?.count ?? 0) + count });
}
