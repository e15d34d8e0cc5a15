import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useTexts } from '../language/LanguageContext';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What is shown is older than the workbook. */
export function StaleNotice({
  action,
  onAction,
}: {
  readonly action: string;
  readonly onAction: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.notice} role="status">
      <span>{useTexts().shell.stale}</span>
      <Button size="small" icon={<ArrowSyncRegular />} onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
