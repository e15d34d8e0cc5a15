import type { ReactElement } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { formatActual, formatPlan, formatShare } from '../../../core/report/formatFigure';
import type { Evidence, Indicator } from '../../../core/report/Summary';
import { useTexts } from '../../language/LanguageContext';
import { ProgressMeter } from './ProgressMeter';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  label: { fontWeight: tokens.fontWeightSemibold },
  figures: { fontVariantNumeric: 'tabular-nums' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  reached: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorStatusSuccessForeground1 },
});

interface IndicatorCardProps {
  readonly indicator: Indicator;
  readonly onGoTo: (evidence: Evidence) => void;
}

/** One indicator: what was reached of what, as figures and as a bar, and the rows behind it. */
export function IndicatorCard({ indicator, onGoTo }: IndicatorCardProps): ReactElement {
  const styles = useStyles();
  const { plan: texts } = useTexts();
  const { label, unit, plan, actual, percent, evidence, note } = indicator;
  const share = formatShare(indicator);
  const figures =
    actual === null
      ? texts.notMeasured
      : plan === null
        ? texts.withoutTarget(formatActual(indicator), unit)
        : texts.of(formatActual(indicator), formatPlan(indicator), unit);
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <span className={styles.label} lang="vi">
          {label}
        </span>
        <span className={styles.figures}>{figures}</span>
      </div>
      {percent !== null && <ProgressMeter ratio={percent} label={texts.bar(label, share)} text={share} />}
      <div className={styles.top}>
        {percent !== null ? (
          <span className={styles.quiet}>
            {texts.percentOfPlan(share)}{' '}
            {percent >= 1 && (
              <span className={styles.reached}>
                <CheckmarkCircleRegular aria-hidden />
                {texts.reached}
              </span>
            )}
          </span>
        ) : (
          <span className={styles.quiet}>{plan === null ? texts.noTarget : texts.targetIs(formatPlan(indicator))}</span>
        )}
        {evidence && evidence.rows.length > 0 && (
          <Link as="button" className={styles.quiet} aria-label={texts.seeRows(label)} onClick={() => onGoTo(evidence)}>
            {texts.evidence(evidence.sheet, evidence.rows.length)}
          </Link>
        )}
      </div>
      {note !== '' && (
        <div className={styles.quiet} lang="vi">
          {note}
        </div>
      )}
    </li>
  );
}
