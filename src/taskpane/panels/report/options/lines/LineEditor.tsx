import { useState, type ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { applyDefinitionChanges } from '../../../../../core/plan/definitions/applyDefinitionChanges';
import type { DefinitionChanges } from '../../../../../core/plan/definitions/DefinitionChanges';
import { templateNamed, type TemplateName } from '../../../../../core/plan/templates/templateNamed';
import { DEFAULT_SETTINGS } from '../../../../../core/report/ReportSettings';
import { useTexts } from '../../../../language/LanguageContext';
import { useAnnounce } from '../../../../shell/AnnounceContext';
import { ErrorBar } from '../../../../shell/ErrorBar';
import { useSectionStyles } from '../../useSectionStyles';
import type { SectionProps } from '../SectionProps';
import { withoutKeys } from '../withoutKeys';
import { AddLineForm } from './AddLineForm';
import { addLine, removeLine, rewordLine, showLine } from './changeLines';
import { editableLines, type EditableLine } from './editableLines';
import { LineItem } from './LineItem';
import { ResetLines } from './ResetLines';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

interface LineEditorProps extends SectionProps {
  readonly template: Exclude<TemplateName, 'B'>;
  /** The line whose figure is to be typed. */
  readonly figure?: string;
}

/** Shows, rewords, adds and removes the lines of a template; what fits nobody's table is refused before it is kept. */
export function LineEditor({ template, choices, onChange, figure: wanted }: LineEditorProps): ReactElement {
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { lines: texts } = useTexts().reportOptions;
  const announce = useAnnounce();
  const [edited, setEdited] = useState(wanted);
  const [isAdding, setAdding] = useState(false);
  const [error, setError] = useState<unknown>();
  const { definitions, manual, samePeriod } = choices;
  const changes = definitions[template] ?? {};
  // Which units are counted among the cooperatives says nothing about the words of the lines.
  const own = templateNamed(template, DEFAULT_SETTINGS);
  const { lines, problem } = linesOrProblem(own, changes);

  /** @throws HtxError when no table could be made of the changes */
  const keep = (next: DefinitionChanges, figures?: Partial<Pick<typeof choices, 'manual' | 'samePeriod'>>): void => {
    applyDefinitionChanges(own, next);
    setError(undefined);
    void onChange({ definitions: { ...definitions, [template]: next }, ...figures });
  };
  const show = (id: string, isShown: boolean): void => {
    try {
      keep(showLine(changes, id, isShown));
    } catch (refusal) {
      setError(refusal);
    }
  };
  const type = (id: string, figure: number | undefined): void => {
    const rest = withoutKeys(manual, [id]);
    void onChange({ manual: figure === undefined ? rest : { ...rest, [id]: figure } });
  };
  const without = (ids: readonly string[]) => ({
    manual: withoutKeys(manual, ids),
    samePeriod: withoutKeys(samePeriod, ids),
  });
  return (
    <>
      {(error ?? problem) !== undefined && <ErrorBar error={error ?? problem} />}
      <ul className={styles.list}>
        {lines.map((editable) => {
          const { line, original } = editable;
          return (
            <LineItem
              key={line.id}
              editable={editable}
              figure={manual[line.id]}
              isEdited={edited === line.id}
              isFigureWanted={wanted === line.id}
              onEdit={(isEdited) => setEdited(isEdited ? line.id : undefined)}
              onShow={(isShown) => show(line.id, isShown)}
              onFigure={(figure) => type(line.id, figure)}
              onSave={(words) => {
                keep(rewordLine(changes, line.id, original, words));
                setEdited(undefined);
              }}
              onRemove={() => {
                keep(removeLine(changes, line.id), without([line.id]));
                setEdited(undefined);
              }}
            />
          );
        })}
      </ul>
      {isAdding ? (
        <AddLineForm
          groups={[...new Set(lines.map(({ line }) => line.group))]}
          onCancel={() => setAdding(false)}
          onAdd={(line) => {
            keep(addLine(changes, line));
            setAdding(false);
            announce(texts.added(line.label));
          }}
        />
      ) : (
        <div>
          <Button size="small" icon={<AddRegular />} onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        </div>
      )}
      <ResetLines
        onReset={() => {
          void onChange({
            definitions: withoutKeys(definitions, [template]),
            ...without([...own.map(({ id }) => id), ...(changes.added ?? []).map(({ id }) => id)]),
          }).then((isKept) => {
            if (isKept) announce(texts.wasReset);
          });
        }}
      />
    </>
  );
}

/** Changes that another version has kept may fit the template no longer: they can still be dropped. */
function linesOrProblem(
  template: ReturnType<typeof templateNamed>,
  changes: DefinitionChanges,
): { readonly lines: readonly EditableLine[]; readonly problem?: unknown } {
  try {
    return { lines: editableLines(template, changes) };
  } catch (problem) {
    return { lines: [], problem };
  }
}
