import { useState, type ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { RecognisedSheet } from '../../../core/register/Register';
import { useTexts } from '../../language/LanguageContext';
import type { MappingPort } from '../../port/ExcelPort';
import { ErrorBar } from '../../shell/ErrorBar';
import { doubtfulChoices } from './doubtfulChoices';

const useStyles = makeStyles({ button: { justifySelf: 'start' } });

interface ConfirmReadingProps {
  readonly sheet: RecognisedSheet;
  readonly mappings: MappingPort;
  /** With what was done in a sentence. */
  readonly onDone: (message: string) => void;
}

/** Says that HTX was right where it was not sure, so that it asks no more; nothing where it was sure of everything. */
export function ConfirmReading({ sheet, mappings, onDone }: ConfirmReadingProps): ReactElement | null {
  const styles = useStyles();
  const { edit } = useTexts().sheets;
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const choices = doubtfulChoices(sheet);
  if (!choices) return null;

  const confirm = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await mappings.save(choices);
      onDone(edit.saved(sheet.name));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        icon={<CheckmarkRegular />}
        disabledFocusable={isBusy}
        onClick={() => void confirm()}
      >
        {edit.confirm}
      </Button>
      {error !== undefined && <ErrorBar error={error} />}
    </>
  );
}
