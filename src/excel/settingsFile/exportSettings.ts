import { readState } from '../state/readState';
import { officeSettingsOf } from './officeSettingsOf';
import { writeSettingsText } from './settingsText';

/** The office's settings in this workbook, as the text of a file for other workbooks. */
export async function exportSettings(): Promise<string> {
  return writeSettingsText(officeSettingsOf((await readState()).settings));
}
