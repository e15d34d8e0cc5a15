import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { OptionsRegular } from '@fluentui/react-icons';
import { useTexts } from '../../../language/LanguageContext';
import type { ReportChoices } from '../../../port/ReportPort';
import type { ReportInput } from '../../../state/useReportInput';
import { useSectionStyles } from '../useSectionStyles';
import { describeChoices } from './describeChoices';
import { OPTIONS_BUTTON } from './useOptions';

interface OptionsLineProps {
  readonly input: ReportInput;
  readonly choices: ReportChoices;
  readonly onOpen: () => void;
}

/** What was chosen about the report, in one line, and the way to change it. */
export function OptionsLine({ input, choices, onOpen }: OptionsLineProps): ReactElement {
  const styles = useSectionStyles();
  const { reportOptions: texts } = useTexts();
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{describeChoices(choices, input, texts).join(' · ')}</p>
      <Button size="small" icon={<OptionsRegular />} {...{ [OPTIONS_BUTTON]: '' }} onClick={onOpen}>
        {texts.title}
      </Button>
    </div>
  );
}
