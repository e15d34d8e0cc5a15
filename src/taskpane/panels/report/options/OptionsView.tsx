import { useEffect, useRef, type ReactElement } from 'react';
import { Button, Checkbox, Field } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useTexts } from '../../../language/LanguageContext';
import type { ReportChoices, ReportPreview } from '../../../port/ReportPort';
import { useAnnounce } from '../../../shell/AnnounceContext';
import { ErrorBar } from '../../../shell/ErrorBar';
import { PlacePanel } from '../../../shell/PlacePanel';
import type { ReportInput } from '../../../state/useReportInput';
import { plansToDate } from '../../plan/years/plansToDate';
import { PlanYearFields } from '../../plan/years/PlanYearFields';
import { useSectionStyles } from '../useSectionStyles';
import { CompareSection } from './CompareSection';
import { FilesSection } from './FilesSection';
import { LinesSection } from './lines/LinesSection';
import { OptionSection } from './OptionSection';
import { TemplateSection } from './TemplateSection';

interface OptionsViewProps {
  readonly input: ReportInput;
  readonly choices: ReportChoices;
  /** As it was measured last, under the choices of that time. */
  readonly preview: ReportPreview | undefined;
  /** The line whose figure is to be typed: its field is opened and has the focus. */
  readonly figure?: string;
  readonly onClose: () => void;
}

/** The rare choices about the report, each kept as it is made. The report is measured again when they are left. */
export function OptionsView({ input, choices, preview, figure, onClose }: OptionsViewProps): ReactElement {
  const styles = useSectionStyles();
  const { reportOptions: texts, plan } = useTexts();
  const announce = useAnnounce();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The field that the user came for has the focus by now.
    if (frame.current?.contains(document.activeElement) === true) return;
    window.scrollTo(0, 0);
    frame.current?.querySelector<HTMLElement>('h1')?.focus();
  }, []);
  const change = async (wanted: Partial<ReportChoices>): Promise<boolean> => {
    const isKept = await input.change(wanted);
    if (isKept) announce(texts.saved);
    return isKept;
  };
  const undated = plansToDate(preview?.summary.plans ?? [], choices);
  const unknown = undated.filter(({ sheet }) => !Object.hasOwn(choices.planYears, sheet));
  const section = { input, choices, onChange: change } as const;
  return (
    <div ref={frame} style={{ display: 'contents' }}>
      <PlacePanel
        place="report"
        heading={texts.title}
        actions={
          <Button appearance="primary" onClick={onClose}>
            {texts.done}
          </Button>
        }
      >
        <div>
          <Button size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
            {texts.close}
          </Button>
        </div>
        <p className={styles.quiet}>{texts.kept}</p>
        {input.error !== undefined && <ErrorBar error={input.error} onDismiss={input.dismissError} />}
        <TemplateSection {...section} />
        {preview && undated.length > 0 && (
          <OptionSection title={plan.years.title} state={plan.years.state(unknown.length)}>
            <PlanYearFields
              plans={undated}
              choices={choices}
              year={preview.summary.period.to.year}
              onChange={(wanted) => void change(wanted)}
            />
          </OptionSection>
        )}
        <CompareSection {...section} preview={preview} />
        <LinesSection {...section} {...(figure !== undefined && { figure })} />
        <FilesSection input={input} />
        <OptionSection
          title={texts.countedRows.title}
          state={choices.countedRows ? texts.states.yes : texts.states.none}
        >
          <Field hint={texts.countedRows.hint}>
            <Checkbox
              label={texts.countedRows.label}
              checked={choices.countedRows}
              onChange={(_, { checked }) => void change({ countedRows: checked === true })}
            />
          </Field>
        </OptionSection>
      </PlacePanel>
    </div>
  );
}
