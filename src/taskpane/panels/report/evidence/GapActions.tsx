import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { Gap } from '../../../../core/report/gap/Gap';
import { useLanguage, useTexts } from '../../../language/LanguageContext';
import { usePort } from '../../../port/PortContext';
import { usePane } from '../../../state/PaneContext';
import { fieldLabel } from '../../sheets/fieldLabel';

interface GapActionsProps {
  /** Id of the line without a figure. */
  readonly indicator: string;
  readonly gap: Gap;
  /** Shows cells of the workbook. */
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** What gives a line its figure: the column pointed out, the rows mended, the register found; else, or beside it, typing it. */
export function GapActions({ indicator, gap, onGoTo }: GapActionsProps): ReactElement {
  const { evidence: texts, shell } = useTexts();
  const language = useLanguage();
  const { mappings } = usePort();
  const { goToPlace, workbook } = usePane();
  const canType = workbook.reportInput.choices !== undefined;
  const isTypedOnly = canType && (gap.kind === 'untracked' || gap.kind === 'other');
  return (
    <>
      {canType && (
        <Button
          appearance={isTypedOnly ? 'primary' : 'secondary'}
          onClick={() => goToPlace('report', { kind: 'figure', indicator })}
        >
          {texts.typeIt}
        </Button>
      )}
      {gap.kind === 'no-column' && mappings ? (
        <Button
          appearance="primary"
          onClick={() => goToPlace('sheets', { kind: 'column', sheet: gap.sheet, field: gap.field })}
        >
          {texts.pointOut(fieldLabel(gap.field, gap.role, language))}
        </Button>
      ) : gap.kind === 'unclear' ? (
        <Button appearance="primary" onClick={() => onGoTo(gap.sheet, gap.address)}>
          {texts.lookAt(gap.sheet)}
        </Button>
      ) : (
        !isTypedOnly && (
          <Button appearance="primary" onClick={() => goToPlace('sheets')}>
            {shell.toSheets}
          </Button>
        )
      )}
    </>
  );
}
