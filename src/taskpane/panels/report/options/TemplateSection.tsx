import type { ReactElement } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { TEMPLATE_NAMES } from '../../../../core/plan/templates/templateNamed';
import { useTexts } from '../../../language/LanguageContext';
import { OptionSection } from './OptionSection';
import type { SectionProps } from './SectionProps';

/** Which of the three reports is made. */
export function TemplateSection({ choices, onChange }: SectionProps): ReactElement {
  const { template: texts } = useTexts().reportOptions;
  return (
    <OptionSection title={texts.title} state={texts.names[choices.template]}>
      <Field label={texts.title}>
        <RadioGroup
          value={choices.template}
          onChange={(_, { value }) => {
            const template = TEMPLATE_NAMES.find((name) => name === value);
            if (template) void onChange({ template });
          }}
        >
          {(['C', 'A', 'B'] as const).map((name) => (
            <Radio
              key={name}
              value={name}
              label={
                <>
                  {texts.names[name]}
                  <br />
                  <small>{texts.hints[name]}</small>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </OptionSection>
  );
}
