import type { ReactElement } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../core/report/Summary';
import { useTexts } from '../../language/LanguageContext';
import { EmptyPlanPicture } from '../../pictures/EmptyPlanPicture';
import { EmptyState } from '../../shell/EmptyState';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, maxWidth: '36ch' },
});

interface NoFiguresProps {
  readonly indicators: readonly Indicator[];
  readonly title: string;
  /** What is said where no list was recognised. */
  readonly text: string;
  /** Another way to figures, if there is one. */
  readonly otherwise?: string;
  /** Shows why a line has no figure, and what gives it one. */
  readonly onShow: (indicator: string) => void;
}

/** No line has a figure: where lists were read, the places in them that stand in the way; else that there is no list. */
export function NoFigures({ indicators, title, text, otherwise, onShow }: NoFiguresProps): ReactElement {
  const styles = useStyles();
  const { empty } = useTexts().report;
  const mendable = indicators.filter(({ gap }) => gap?.kind === 'no-column' || gap?.kind === 'unclear');
  if (mendable.length === 0) return <EmptyState picture={<EmptyPlanPicture />} title={title} text={text} />;
  return (
    <EmptyState picture={<EmptyPlanPicture />} title={title} text={empty.unread}>
      <ul className={styles.list} aria-label={empty.places} lang="vi">
        {mendable.map(({ id, label, note }) => (
          <li key={id}>
            <Link as="button" onClick={() => onShow(id)}>
              {label}
            </Link>
            {note !== '' && `: ${note.charAt(0).toLowerCase()}${note.slice(1)}.`}
          </li>
        ))}
      </ul>
      {otherwise !== undefined && <p className={styles.text}>{otherwise}</p>}
    </EmptyState>
  );
}
