import type { ReactElement } from 'react';
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Language } from '../../../locales/Texts';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { usePort } from '../../port/PortContext';
import { PageFrame } from '../../shell/PageFrame';
import { usePane } from '../../state/PaneContext';
import type { ThemeChoice } from '../../state/Preferences';
import { PeriodField } from '../report/PeriodField';
import { WorkbookSettingsSection } from './WorkbookSettingsSection';

const useStyles = makeStyles({
  select: { minWidth: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const THEMES: readonly ThemeChoice[] = ['office', 'light', 'dark'];

/** Language, appearance, reporting period, and what the workbook keeps about the report and the rules. */
export function SettingsPage(): ReactElement {
  const styles = useStyles();
  const { settings } = useTexts().more;
  const language = useLanguage();
  const port = usePort();
  const { preferences, setPreferences, switchLanguage, workbook } = usePane();
  return (
    <PageFrame heading={settings.title}>
      <Field label={settings.language}>
        <Select
          className={styles.select}
          value={language}
          onChange={(_, { value }) => switchLanguage(value as Language)}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {settings.languages[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={settings.theme}>
        <Select
          className={styles.select}
          value={preferences.theme}
          onChange={(_, { value }) => setPreferences({ theme: value as ThemeChoice })}
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {settings.themes[each]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.quiet}>{settings.kept}</p>
      <PeriodField
        chosen={workbook.period}
        actual={workbook.preview.task.result?.summary.period}
        onChange={workbook.setPeriod}
      />
      {port.settings && <WorkbookSettingsSection port={port.settings} />}
    </PageFrame>
  );
}
