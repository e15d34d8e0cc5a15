import type { ReactElement } from 'react';
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Language } from '../../../locales/Texts';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { PageFrame } from '../../shell/PageFrame';
import { usePane } from '../../state/PaneContext';
import type { ThemeChoice } from '../../state/Preferences';
import { PeriodField } from '../report/PeriodField';

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

/** Language, appearance, reporting period. */
export function SettingsPage(): ReactElement {
  const styles = useStyles();
  const { settings } = useTexts().more;
  const language = useLanguage();
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
    </PageFrame>
  );
}
