import { useRef, useState, type ChangeEvent, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, FolderOpenRegular } from '@fluentui/react-icons';
import type { SettingsDifference } from '../../../core/settings/settingsDifference';
import { useTexts } from '../../language/LanguageContext';
import type { SettingsFilePort } from '../../port/ExcelPort';
import { useAnnounce } from '../../shell/AnnounceContext';
import { CopyButton } from '../../shell/CopyButton';
import { downloadFile } from '../../shell/downloadFile';
import { ErrorBar } from '../../shell/ErrorBar';
import { describeDifference } from './describeDifference';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

/** A file that was chosen, and what it would change. */
interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly difference: SettingsDifference;
}

interface SettingsFileSectionProps {
  readonly port: SettingsFilePort;
  /** Called when the workbook's settings are other ones. */
  readonly onTaken: () => void;
}

/** The office's settings out to a file, and in from one after a look at what it changes. */
export function SettingsFileSection({ port, onTaken }: SettingsFileSectionProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts().settings;
  const { file } = texts;
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState<string>();
  const [chosen, setChosen] = useState<Chosen>();
  const [error, setError] = useState<unknown>();

  const run = async (work: () => Promise<void>): Promise<void> => {
    setError(undefined);
    try {
      await work();
    } catch (problem) {
      setError(problem);
    }
  };
  const save = async (): Promise<void> => {
    const text = await port.write();
    downloadFile(text, file.name, 'application/json');
    setSaved(text);
    announce(file.saved(file.name));
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [picked] = currentTarget.files ?? [];
    // The same file can be chosen once more after it was mended.
    const reset = (): void => void (currentTarget.value = '');
    setChosen(undefined);
    if (!picked) return;
    void run(async () => {
      const text = await picked.text();
      setChosen({ name: picked.name, text, difference: await port.preview(text) });
    }).finally(reset);
  };
  const take = async ({ text }: Chosen): Promise<void> => {
    await port.take(text);
    setChosen(undefined);
    announce(file.applied);
    onTaken();
  };
  const changes = chosen && describeDifference(chosen.difference, texts);
  return (
    <>
      <p className={styles.quiet}>{file.intro}</p>
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      <div className={styles.buttons}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => void run(save)}>
          {file.save}
        </Button>
        <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {file.load}
        </Button>
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept=".json,application/json"
          aria-label={file.load}
          tabIndex={-1}
          onChange={choose}
        />
      </div>
      {saved !== undefined && (
        <>
          <p className={styles.text}>{file.saved(file.name)}</p>
          <p className={styles.quiet}>{file.blocked}</p>
          <div>
            <CopyButton text={saved} label={file.copy} />
          </div>
        </>
      )}
      {chosen && changes && (
        <div role="group" aria-label={file.load}>
          <p className={styles.text}>{changes.length > 0 ? file.willChange(chosen.name) : file.nothing(chosen.name)}</p>
          {changes.length > 0 && (
            <ul className={styles.list}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
          <div className={styles.buttons}>
            {changes.length > 0 && (
              <Button appearance="primary" onClick={() => void run(() => take(chosen))}>
                {file.apply}
              </Button>
            )}
            <Button onClick={() => setChosen(undefined)}>{file.cancel}</Button>
          </div>
        </div>
      )}
    </>
  );
}
