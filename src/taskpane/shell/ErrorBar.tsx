import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import { useLanguage, useTexts } from '../language/LanguageContext';
import { CopyButton } from './CopyButton';
import { describeError } from './describeError';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: 'anywhere',
  },
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: '20px', lineHeight: 1 },
  actions: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  detail: {
    gridColumn: '1 / -1',
    margin: 0,
    padding: tokens.spacingVerticalS,
    maxHeight: '160px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface ErrorBarProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** An error: what happened, what to do, and on demand the detail that helps whoever supports the user. */
export function ErrorBar({ error, onRetry, onDismiss }: ErrorBarProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts().shell;
  const { sentence, detail } = describeError(error, useLanguage());
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.bar}>
      <ErrorCircleFilled className={styles.icon} aria-hidden />
      <span role="alert">{sentence}</span>
      {onDismiss ? (
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={texts.error.close}
          onClick={onDismiss}
        />
      ) : (
        <span />
      )}
      <div className={styles.actions}>
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {texts.error.retry}
          </Button>
        )}
        {/* Beside another button it stands back; alone it would not look like one without its outline. */}
        <Button
          size="small"
          appearance={onRetry ? 'subtle' : 'outline'}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.error.detail}
        </Button>
        {isOpen && <CopyButton text={detail} label={texts.copy.detail} />}
      </div>
      {isOpen && (
        <pre className={styles.detail} tabIndex={0} role="region" aria-label={texts.error.detail}>
          {detail}
        </pre>
      )}
    </div>
  );
}
