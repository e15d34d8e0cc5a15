import { settingsDifference, type SettingsDifference } from '../../core/settings/settingsDifference';
import { readState } from '../state/readState';
import { officeSettingsOf } from './officeSettingsOf';
import { readSettingsText } from './settingsText';

/**
 * What the settings of a file would change in this workbook; changes nothing.
 *
 * @throws HtxError as `readSettingsText`
 */
export async function previewSettings(text: string): Promise<SettingsDifference> {
  const wanted = readSettingsText(text);
  return settingsDifference(officeSettingsOf((await readState()).settings), wanted);
}
