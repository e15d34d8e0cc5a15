import { DEFAULT_SETTINGS } from '../report/ReportSettings';
import type { OfficeSettings } from './OfficeSettings';

/** What other settings would change. */
export interface SettingsDifference {
  readonly report: readonly (keyof OfficeSettings['report'])[];
  /** Ids of rules. */
  readonly rules: readonly string[];
  readonly choices: readonly (keyof OfficeSettings['choices'])[];
}

/** What `after` would change of `before`. A setting that is absent and one that says the default are the same. */
export function settingsDifference(before: OfficeSettings, after: OfficeSettings): SettingsDifference {
  const reports = [
    { ...DEFAULT_SETTINGS, ...before.report },
    { ...DEFAULT_SETTINGS, ...after.report },
  ] as const;
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[];
  const ids = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])];
  return {
    report: keys.filter(
      (key): key is keyof OfficeSettings['report'] =>
        key !== 'signerName' && key !== 'date' && !isSame(reports[0][key], reports[1][key]),
    ),
    rules: ids.filter((id) => !isSame(before.rules[id] ?? {}, after.rules[id] ?? {})),
    choices: CHOICES.filter((key) => !isSame(before.choices[key], after.choices[key])),
  };
}

const CHOICES = ['template', 'definitions', 'countedRows'] as const;

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** The same members in an order that does not depend on who wrote them; what is `undefined` is not there. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, inOrder(member)]);
}
