import { useState, type ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTexts } from '../../../../language/LanguageContext';
import { useSectionStyles } from '../../useSectionStyles';

/** Drops what was changed about a template, after asking once. */
export function ResetLines({ onReset }: { readonly onReset: () => void }): ReactElement {
  const styles = useSectionStyles();
  const { lines: texts } = useTexts().reportOptions;
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <div>
        <Button size="small" appearance="subtle" onClick={() => setAsked(true)}>
          {texts.reset}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={texts.reset} className={styles.section}>
      <p className={styles.text}>{texts.resetSure}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            setAsked(false);
            onReset();
          }}
        >
          {texts.resetNow}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setAsked(false)}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
