import type { SettingsDifference } from '../../../core/settings/settingsDifference';
import type { Texts } from '../../../locales/Texts';

/** What would change, a line each, in the words of the settings page. */
export function describeDifference(
  { report, rules, choices }: SettingsDifference,
  { report: labels, file }: Texts['settings'],
): string[] {
  const labelOf = (key: SettingsDifference['report'][number]): string => {
    if (key === 'orientation') return labels.orientation;
    if (key === 'percentDecimals') return labels.decimals;
    return key in labels.ticks
      ? labels.ticks[key as keyof typeof labels.ticks]
      : labels.fields[key as keyof typeof labels.fields].label;
  };
  return [
    ...report.map(labelOf),
    ...(rules.length > 0 ? [file.changes.rules(rules.length)] : []),
    ...choices.map((key) => file.changes[key]),
  ];
}
