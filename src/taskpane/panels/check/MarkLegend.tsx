import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { MARK_COLOURS, SEVERITIES } from '../../../excel/marks/markColours';
import { useTexts } from '../../language/LanguageContext';

const useStyles = makeStyles({
  legend: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: {
    width: '14px',
    height: '14px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    // The colour is the point of it: it stays where the system replaces colours.
    forcedColorAdjust: 'none',
  },
});

/** What the colours in the sheets mean, in words. */
export function MarkLegend(): ReactElement {
  const styles = useStyles();
  const { severities, marks } = useTexts().check;
  return (
    <ul className={styles.legend} aria-label={marks.legend}>
      {SEVERITIES.map((severity) => (
        <li key={severity} className={styles.entry}>
          <span className={styles.swatch} style={{ backgroundColor: MARK_COLOURS[severity] }} aria-hidden />
          {severities[severity]}
        </li>
      ))}
    </ul>
  );
}
