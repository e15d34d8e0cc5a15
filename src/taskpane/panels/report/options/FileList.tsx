import { useRef, useState, type ChangeEvent, type ReactElement } from 'react';
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { DismissRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useTexts } from '../../../language/LanguageContext';
import type { FoundWorkbook } from '../../../port/ExcelPort';
import { usePort } from '../../../port/PortContext';
import { useAnnounce } from '../../../shell/AnnounceContext';
import { ErrorBar } from '../../../shell/ErrorBar';
import type { FileKind, ReportInput } from '../../../state/useReportInput';
import { useSectionStyles } from '../useSectionStyles';

const useStyles = makeStyles({
  hidden: { display: 'none' },
  file: { display: 'flex', justifyContent: 'space-between', alignItems: 'start' },
  found: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface FileListProps {
  readonly kind: FileKind;
  /** On the button that asks for files. */
  readonly label: string;
  readonly input: ReportInput;
}

/** Workbooks from the user's disk, with what was found in each; they last until the pane is closed. */
export function FileList({ kind, label, input }: FileListProps): ReactElement | null {
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { files: texts } = useTexts().reportOptions;
  const { roles } = useTexts().sheets;
  const { readWorkbookFile } = usePort();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<string>();
  const [errors, setErrors] = useState<readonly unknown[]>([]);
  const files = input[kind];
  if (!readWorkbookFile) return null;

  const read = async (chosen: readonly File[]): Promise<void> => {
    const found: FoundWorkbook[] = [];
    const problems: unknown[] = [];
    setErrors([]);
    for (const file of chosen) {
      setReading(file.name);
      try {
        found.push(await readWorkbookFile(file));
      } catch (problem) {
        // The other files are read all the same.
        problems.push(problem);
      }
    }
    setReading(undefined);
    setErrors(problems);
    if (found.length === 0) return;
    input.setFiles(kind, [...files, ...found]);
    announce(texts.added(found.length));
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = [...(currentTarget.files ?? [])];
    // The same file can be chosen once more after it was mended.
    currentTarget.value = '';
    void read(chosen);
  };
  const remove = (file: FoundWorkbook): void => {
    input.setFiles(
      kind,
      files.filter((other) => other !== file),
    );
    announce(texts.removed(file.workbook.name));
  };
  return (
    <div className={styles.section}>
      <Button
        icon={<FolderOpenRegular />}
        disabledFocusable={reading !== undefined}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={field}
        className={styles.hidden}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={label}
        tabIndex={-1}
        onChange={choose}
      />
      {reading !== undefined && <Spinner size="tiny" label={texts.reading(reading)} />}
      {errors.map((error, index) => (
        <ErrorBar
          key={index}
          error={error}
          onDismiss={() => setErrors((before) => before.filter((other) => other !== error))}
        />
      ))}
      {files.length > 0 && (
        <ul className={styles.list} aria-label={texts.list}>
          {files.map((file, index) => (
            <li key={index}>
              <div className={styles.file}>
                <div className={styles.found}>
                  <strong>{file.workbook.name}</strong>
                  {file.tables.length === 0 && <p className={styles.quiet}>{texts.nothing}</p>}
                  {file.tables.map(({ name, role, dataRows }, table) => (
                    <p key={table} className={styles.quiet}>
                      {texts.found(name, roles[role], dataRows.length)}
                    </p>
                  ))}
                </div>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={texts.remove(file.workbook.name)}
                  onClick={() => remove(file)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
