import type { ReactElement } from 'react';
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../core/rules/Issue';
import type { RuleSetting, RuleSettings } from '../../../core/rules/RuleSettings';
import { RULES } from '../../../core/rules/rules';
import { useLanguage, useTexts } from '../../language/LanguageContext';
import { RuleToleranceField } from './RuleToleranceField';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  rule: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const OFF = 'off';

interface RuleSettingsListProps {
  readonly rules: RuleSettings;
  readonly onChange: (rules: RuleSettings) => void;
}

/** How grave each rule is in this workbook, or that it is off, and how much it lets differ. */
export function RuleSettingsList({ rules, onChange }: RuleSettingsListProps): ReactElement {
  const styles = useStyles();
  const { settings, check } = useTexts();
  const { severities } = check;
  const language = useLanguage();
  const change = (id: string, usual: Severity, next: RuleSetting): void => onChange(withRule(rules, id, usual, next));
  return (
    <>
      {RULES.map(({ id, title, severity: usual, tolerance }) => {
        const { off = false, severity = usual, ...setting } = rules[id] ?? {};
        return (
          <div key={id} role="group" aria-label={title[language]} className={styles.rule}>
            <Field label={title[language]}>
              <Select
                className={styles.field}
                value={off ? OFF : severity}
                onChange={(_, { value }) =>
                  change(id, usual, {
                    ...setting,
                    ...(value === OFF
                      ? { off: true }
                      : { severity: SEVERITIES.find((each) => each === value) ?? usual }),
                  })
                }
              >
                {SEVERITIES.map((each) => (
                  <option key={each} value={each}>
                    {each === usual ? settings.rules.usual(severities[each]) : severities[each]}
                  </option>
                ))}
                <option value={OFF}>{settings.rules.off}</option>
              </Select>
            </Field>
            {tolerance && !off && (
              <RuleToleranceField
                tolerance={tolerance}
                value={setting.tolerance}
                onSave={(value) => change(id, usual, { severity, ...(value !== undefined && { tolerance: value }) })}
              />
            )}
          </div>
        );
      })}
    </>
  );
}

/** Only what is not as the rule has it is mentioned. */
function withRule(rules: RuleSettings, id: string, usual: Severity, next: RuleSetting): RuleSettings {
  const others = Object.fromEntries(Object.entries(rules).filter(([other]) => other !== id));
  const { severity, ...setting } = next;
  const kept: RuleSetting = { ...setting, ...(severity !== undefined && severity !== usual && { severity }) };
  return Object.keys(kept).length === 0 ? others : { ...others, [id]: kept };
}
