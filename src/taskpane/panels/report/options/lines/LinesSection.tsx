import type { ReactElement } from 'react';
import { useTexts } from '../../../../language/LanguageContext';
import { useSectionStyles } from '../../useSectionStyles';
import { countChanges } from '../countChanges';
import { OptionSection } from '../OptionSection';
import type { SectionProps } from '../SectionProps';
import { LineEditor } from './LineEditor';

interface LinesSectionProps extends SectionProps {
  /** The line whose figure is to be typed. */
  readonly figure?: string;
}

/** The lines of the chosen template; the breakdown has none. */
export function LinesSection({ input, choices, onChange, figure }: LinesSectionProps): ReactElement {
  const styles = useSectionStyles();
  const { lines: texts, chosen, states } = useTexts().reportOptions;
  const { template, manual } = choices;
  const changes = countChanges(choices);
  const figures = Object.keys(manual).length;
  const state = [
    changes > 0 ? chosen.lines(changes) : states.asTemplate,
    ...(figures > 0 ? [chosen.manual(figures)] : []),
  ].join(', ');
  if (template === 'B') {
    return (
      <OptionSection title={texts.title} state={states.none}>
        <p className={styles.text}>{texts.noLines}</p>
      </OptionSection>
    );
  }
  return (
    <OptionSection title={texts.title} state={state} intro={texts.intro} isWanted={figure !== undefined}>
      <LineEditor
        key={template}
        template={template}
        input={input}
        choices={choices}
        onChange={onChange}
        {...(figure !== undefined && { figure })}
      />
    </OptionSection>
  );
}
