import { useState, type ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useTexts } from '../language/LanguageContext';
import { useAnnounce } from './AnnounceContext';
import { copyText } from './copyText';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly size?: 'small' | 'medium';
}

/** Copies a text and says whether that worked, in place and to the screen reader. */
export function CopyButton({ text, label, size = 'small' }: CopyButtonProps): ReactElement {
  const { copy } = useTexts().shell;
  const announce = useAnnounce();
  // Of which text it is known: another one is not copied yet.
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly worked: boolean }>();
  const worked = outcome?.of === text ? outcome.worked : undefined;
  const run = async (): Promise<void> => {
    const done = await copyText(text);
    setOutcome({ of: text, worked: done });
    announce(done ? copy.done : copy.failed);
  };
  return (
    <>
      <Button size={size} icon={worked ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void run()}>
        {worked ? copy.done : label}
      </Button>
      {worked === false && <span>{copy.failed}</span>}
    </>
  );
}
