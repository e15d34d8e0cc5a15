import type { ReactElement } from 'react';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Severity } from '../../../core/rules/Issue';
import type { RuleSetting, RuleSettings } from '../../../core/rules/RuleSettings';
import { RULES } from '../../../core/rules/rules';
import { useLanguage, useTexts } from '../../language/LanguageContext';

const useStyles = makeStyles({ select: { minWidth: 0 } });

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const OFF = 'off';

interface RuleSettingsListProps {
  readonly rules: RuleSettings;
  readonly onChange: (rules: RuleSettings) => void;
}

/** How grave each rule is in this workbook, or that it is off. */
export function RuleSettingsList({ rules, onChange }: RuleSettingsListProps): ReactElement {
  const styles = useStyles();
  const { settings, check } = useTexts();
  const { severities } = check;
  const language = useLanguage();
  return (
    <>
      {RULES.map(({ id, title, severity: usual }) => {
        const setting = rules[id];
        return (
          <Field key={id} label={title[language]}>
            <Select
              className={styles.select}
              value={setting?.off === true ? OFF : (setting?.severity ?? usual)}
              onChange={(_, { value }) => onChange(withRule(rules, id, value, usual))}
            >
              {SEVERITIES.map((severity) => (
                <option key={severity} value={severity}>
                  {severity === usual ? settings.rules.usual(severities[severity]) : severities[severity]}
                </option>
              ))}
              <option value={OFF}>{settings.rules.off}</option>
            </Select>
          </Field>
        );
      })}
    </>
  );
}

/** A rule that is as it comes is not mentioned, unless its tolerance is. */
function withRule(rules: RuleSettings, id: string, value: string, usual: Severity): RuleSettings {
  const { [id]: before, ...others } = rules;
  const severity = SEVERITIES.find((each) => each === value && each !== usual);
  const setting: RuleSetting = {
    ...(before?.tolerance !== undefined && { tolerance: before.tolerance }),
    ...(value === OFF && { off: true }),
    ...(severity && { severity }),
  };
  return Object.keys(setting).length === 0 ? others : { ...others, [id]: setting };
}
