import type { ReactElement } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { evidenceParts } from '../../../core/report/evidenceParts';
import { formatActual, formatPlan, formatShare } from '../../../core/report/formatFigure';
import { remainingOf } from '../../../core/report/remainingOf';
import type { ReportSettings } from '../../../core/report/ReportSettings';
import type { Indicator } from '../../../core/report/Summary';
import { formatNumber } from '../../../core/vietnamese/formatNumber';
import { useTexts } from '../../language/LanguageContext';
import { FIGURE_BUTTON } from '../report/evidence/useEvidence';
import { ComparisonLine } from './ComparisonLine';
import { ProgressMeter } from './ProgressMeter';
import { VerdictBadge } from './VerdictBadge';

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
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface IndicatorCardProps {
  readonly indicator: Indicator;
  readonly settings: ReportSettings;
  /** Shows the rows behind the figure, or why there is none. */
  readonly onShow: (indicator: string) => void;
}

/** One indicator: what was reached of what, as figures and as a bar, how that stands, and the way to the rows behind it. */
export function IndicatorCard({ indicator, settings, onShow }: IndicatorCardProps): ReactElement {
  const styles = useStyles();
  const { plan: texts, evidence } = useTexts();
  const { id, label, unit, plan, actual, percent, note, verdict } = indicator;
  const share = formatShare(indicator, settings);
  const figure = formatActual(indicator);
  const figures =
    actual === null
      ? texts.notMeasured
      : plan === null
        ? texts.withoutTarget(figure, unit)
        : texts.of(figure, formatPlan(indicator), unit);
  const rest = remainingOf(indicator);
  const rows = evidenceParts(indicator.evidence).reduce((sum, { rows: each }) => sum + each.length, 0);
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
        <span className={styles.quiet}>
          {percent !== null
            ? texts.percentOfPlan(share)
            : plan === null
              ? texts.noTarget
              : texts.targetIs(formatPlan(indicator))}
          {rest !== null && ` · ${texts.remaining(formatNumber(rest), unit)}`}
        </span>
        {verdict && <VerdictBadge verdict={verdict} />}
      </div>
      <div className={styles.quiet}>
        <ComparisonLine indicator={indicator} />
      </div>
      {note !== '' && (
        <div className={styles.quiet} lang="vi">
          {note}
        </div>
      )}
      {(rows > 0 || actual === null) && (
        <div>
          <Link
            as="button"
            className={styles.link}
            aria-label={actual === null ? evidence.seeWhy(label) : evidence.see(label, figure)}
            {...{ [FIGURE_BUTTON]: id }}
            onClick={() => onShow(id)}
          >
            {actual === null ? texts.why : texts.rows(rows)}
          </Link>
        </div>
      )}
    </li>
  );
}
