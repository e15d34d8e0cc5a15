import type { OfficeSettings } from '../../core/settings/OfficeSettings';
import type { Settings } from '../state/sections';

/** What of a workbook's settings is the office's. */
export function officeSettingsOf({ report, rules, choices }: Readonly<Settings>): OfficeSettings {
  const ofTheOffice = Object.fromEntries(
    Object.entries(report).filter(([key]) => key !== 'signerName' && key !== 'date'),
  );
  const { template, definitions, countedRows } = choices;
  // A JSON object has no `undefined`: what is absent in the state is absent here.
  return { report: ofTheOffice, rules, choices: { template, definitions, countedRows } } as OfficeSettings;
}
