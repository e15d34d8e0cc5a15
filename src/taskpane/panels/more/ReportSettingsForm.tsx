import type { ReactElement } from 'react';
import { Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReportSettings } from '../../../core/report/ReportSettings';
import { useTexts } from '../../language/LanguageContext';
import { SavedText } from './SavedText';
import { SigningDateField } from './SigningDateField';

const useStyles = makeStyles({ select: { minWidth: 0 } });

interface ReportSettingsFormProps {
  readonly settings: ReportSettings;
  readonly onChange: (change: Partial<ReportSettings>) => void;
}

/** What the office decides about its report: who issues and signs it, and how figures are written. */
export function ReportSettingsForm({ settings, onChange }: ReportSettingsFormProps): ReactElement {
  const styles = useStyles();
  const { report: texts } = useTexts().settings;
  return (
    <>
      {ONE_LINE.map((key) => (
        <SavedText
          key={key}
          label={texts.fields[key].label}
          hint={texts.fields[key].hint}
          value={settings[key]}
          onSave={(value) => onChange({ [key]: value })}
        />
      ))}
      <SigningDateField date={settings.date} onChange={(date) => onChange({ date })} />
      {SEVERAL_LINES.map((key) => (
        <SavedText
          key={key}
          label={texts.fields[key].label}
          hint={texts.fields[key].hint}
          value={settings[key].join('\n')}
          isLong
          onSave={(value) => onChange({ [key]: linesOf(value) })}
        />
      ))}
      <Field label={texts.orientation}>
        <Select
          className={styles.select}
          value={settings.orientation}
          onChange={(_, { value }) => onChange({ orientation: value === 'Portrait' ? 'Portrait' : 'Landscape' })}
        >
          <option value="Landscape">{texts.orientations.Landscape}</option>
          <option value="Portrait">{texts.orientations.Portrait}</option>
        </Select>
      </Field>
      <Field label={texts.decimals}>
        <Select
          className={styles.select}
          value={String(settings.percentDecimals)}
          onChange={(_, { value }) => onChange({ percentDecimals: value === '0' ? 0 : value === '1' ? 1 : 2 })}
        >
          {['80%', '80,3%', '80,33%'].map((example, decimals) => (
            <option key={example} value={decimals}>
              {texts.decimalsAs(decimals, example)}
            </option>
          ))}
        </Select>
      </Field>
      {TICKS.map((key) => (
        <Checkbox
          key={key}
          label={texts.ticks[key]}
          checked={settings[key]}
          onChange={(_, { checked }) => onChange({ [key]: checked === true })}
        />
      ))}
    </>
  );
}

const ONE_LINE = ['parentAgency', 'agency', 'number', 'place', 'signerName'] as const;
const SEVERAL_LINES = ['signerTitle', 'recipients'] as const;
const TICKS = ['keepZeros', 'leadingZero', 'countCreditFunds', 'countUnions'] as const;

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
