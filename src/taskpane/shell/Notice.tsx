import type { ReactElement, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    '& svg': { flexShrink: 0, fontSize: '20px' },
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  content: { minWidth: 0 },
});

interface NoticeProps {
  readonly intent?: 'info' | 'success';
  readonly children: ReactNode;
}

/** Something to know, with nothing to do about it. */
export function Notice({ intent = 'info', children }: NoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, intent === 'success' && styles.success)}>
      {intent === 'success' ? <CheckmarkCircleRegular aria-hidden /> : <InfoRegular aria-hidden />}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
