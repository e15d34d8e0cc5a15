import { makeStyles, tokens } from '@fluentui/react-components';

/** A table of the report before it is written. */
export const useTableStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    minWidth: '560px',
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      textAlign: 'start',
    },
    '& thead th': { backgroundColor: tokens.colorNeutralBackground3, textAlign: 'center' },
    '& caption': { padding: tokens.spacingVerticalS, textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  },
  group: { backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold },
  label: { minWidth: '150px', fontWeight: tokens.fontWeightRegular },
  note: { minWidth: '140px' },
  // Large enough for a finger.
  link: {
    minWidth: '24px',
    minHeight: '24px',
    fontSize: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'underline',
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});
