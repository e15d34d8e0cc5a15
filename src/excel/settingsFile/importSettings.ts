import type { Settings } from '../state/sections';
import { updateState } from '../state/updateState';
import { readSettingsText } from './settingsText';

/**
 * Puts the settings of a file in the place of the office's settings in this
 * workbook; who signs, when, and all that belongs to this workbook stays.
 *
 * @throws HtxError as `readSettingsText`, and what Excel reports
 */
export async function importSettings(text: string): Promise<void> {
  const { report, rules, choices } = readSettingsText(text);
  await updateState('settings', (before): Readonly<Settings> => {
    const { signerName, date } = before.report;
    const own = { ...(signerName !== undefined && { signerName }), ...(date !== undefined && { date }) };
    const wanted = { report: { ...report, ...own }, rules, choices: { ...before.choices, ...choices } };
    return { ...before, ...(wanted as Pick<Settings, 'report' | 'rules' | 'choices'>) };
  });
}
