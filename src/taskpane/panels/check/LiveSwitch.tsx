import type { ReactElement } from 'react';
import { Switch } from '@fluentui/react-components';
import { useTexts } from '../../language/LanguageContext';
import { usePane } from '../../state/PaneContext';

/** Whether what is edited is checked at once; remembered on this machine. */
export function LiveSwitch(): ReactElement {
  const { live } = useTexts().check;
  const { preferences, setPreferences } = usePane();
  return (
    <Switch
      label={live}
      checked={preferences.isLive}
      onChange={(_, { checked }) => setPreferences({ isLive: checked })}
    />
  );
}
