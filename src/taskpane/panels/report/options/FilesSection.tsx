import type { ReactElement } from 'react';
import { useTexts } from '../../../language/LanguageContext';
import { usePort } from '../../../port/PortContext';
import type { ReportInput } from '../../../state/useReportInput';
import { useSectionStyles } from '../useSectionStyles';
import { FileList } from './FileList';
import { OptionSection } from './OptionSection';

/** The workbooks of communes and districts that are counted together with this one. */
export function FilesSection({ input }: { readonly input: ReportInput }): ReactElement | null {
  const styles = useSectionStyles();
  const { files: texts, chosen, states } = useTexts().reportOptions;
  const { readWorkbookFile } = usePort();
  if (!readWorkbookFile) return null;
  const { length } = input.others;
  return (
    <OptionSection title={texts.title} state={length > 0 ? chosen.files(length) : states.none} intro={texts.intro}>
      <p className={styles.quiet}>{texts.notKept}</p>
      <FileList kind="others" label={texts.add} input={input} />
      {length > 0 && <p className={styles.quiet}>{texts.duplicates}</p>}
    </OptionSection>
  );
}
