import { useEffect, useRef, type ReactElement } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../../../core/vietnamese/formatNumber';
import { useTexts } from '../../../../language/LanguageContext';
import { useSectionStyles } from '../../useSectionStyles';
import type { EditableLine } from './editableLines';
import { LineForm } from './LineForm';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  line: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', minWidth: 0 },
  shown: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface LineItemProps {
  readonly editable: EditableLine;
  readonly figure: number | undefined;
  readonly isEdited: boolean;
  /** The user came to type its figure. */
  readonly isFigureWanted: boolean;
  readonly onEdit: (isEdited: boolean) => void;
  readonly onShow: (isShown: boolean) => void;
  readonly onFigure: (figure: number | undefined) => void;
  readonly onSave: (words: { readonly label: string; readonly unit: string }) => void;
  readonly onRemove: () => void;
}

/** A line of the table: printed or not, what it is called, and what was typed for it. */
export function LineItem(props: LineItemProps): ReactElement {
  const { editable, figure, isEdited, isFigureWanted, onEdit, onShow, onFigure, onSave, onRemove } = props;
  const { line, original, isShown } = editable;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { lines: texts } = useTexts().reportOptions;
  const item = useRef<HTMLLIElement>(null);
  const wasEdited = useRef(false);
  // The form took the focus, and gives it back to what opened it.
  useEffect(() => {
    if (wasEdited.current && !isEdited) item.current?.querySelector('button')?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  const facts = [
    line.unit,
    ...(original ? [] : [texts.isOwn]),
    ...(figure === undefined ? [] : [texts.isTyped(formatNumber(figure))]),
  ].filter((fact) => fact !== '');
  const words = (
    <>
      <span lang="vi">{line.label}</span> <span className={styles.quiet}>({facts.join(', ')})</span>
    </>
  );
  return (
    <li ref={item} className={styles.item}>
      <div className={styles.line}>
        {original ? (
          <Checkbox
            className={styles.shown}
            label={words}
            aria-label={texts.show(line.label)}
            checked={isShown}
            onChange={(_, { checked }) => onShow(checked === true)}
          />
        ) : (
          <div className={styles.shown}>{words}</div>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.editOf(line.label)}
          aria-expanded={isEdited}
          onClick={() => onEdit(!isEdited)}
        >
          {texts.edit}
        </Button>
      </div>
      {isEdited && (
        <LineForm
          editable={editable}
          figure={figure}
          isFigureWanted={isFigureWanted}
          onFigure={onFigure}
          onSave={onSave}
          onRemove={onRemove}
          onCancel={() => onEdit(false)}
        />
      )}
    </li>
  );
}
